//! French: what each rule says, and the days in the picture.

use crate::engine::domain::massage::Depth;
use crate::engine::domain::rule::RuleId;
use crate::engine::domain::training::Session;
use crate::i18n::catalog::{DateShape, LanguageWords, PictureWords};
use crate::i18n::obstacle::Obstacle;
use crate::i18n::phrases::phrases;

pub(super) const LANGUAGE: LanguageWords = LanguageWords {
    decimal_mark: ",",
    date: phrases!(DateShape {
        Full => "{0} {4}\u{a0}{2}",
        WithYear => "{0} {4}\u{a0}{2} {5}",
        Medium => "{0} {4}\u{a0}{3}",
        Short => "{1}\u{a0}{4}\u{a0}{3}",
        DayAndMonth | Cell => "{4}\u{a0}{3}",
    }),
    first_of_month: "1er",
    weekdays: "lundi\nmardi\nmercredi\njeudi\nvendredi\nsamedi\ndimanche",
    weekdays_short: "lun.\nmar.\nmer.\njeu.\nven.\nsam.\ndim.",
    months: "janvier\nfévrier\nmars\navril\nmai\njuin\njuillet\naoût\nseptembre\noctobre\nnovembre\ndécembre",
    months_short: "janv.\nfévr.\nmars\navr.\nmai\njuin\njuill.\naoût\nsept.\noct.\nnov.\ndéc.",
    distance: ["{0}\u{a0}km", "{0}\u{a0}mi"],
    days: ["{0}\u{a0}jour", "{0}\u{a0}jours"],
    weeks: ["{0}\u{a0}semaine", "{0}\u{a0}semaines"],
    zero_is_singular: true,
    session_on: phrases!(Session {
        Rest => "votre repos de {0}",
        Easy => "votre sortie facile de {0}",
        Long => "votre sortie longue de {0}",
        Tempo => "votre tempo de {0}",
        Intervals => "vos intervalles de {0}",
        Hills => "votre séance de côtes de {0}",
        Race => "votre course de {0}",
        CrossTraining => "votre entraînement croisé de {0}",
        Strength => "votre musculation de {0}",
    }),
};

pub(super) const RULES: fn(RuleId) -> &'static str = phrases!(RuleId {
    Notice => "Les jours trop proches pour être réservés sont écartés.",
    Closed => "Les jours de fermeture de la clinique sont écartés.",
    Holiday => "Les jours fériés sont écartés\u{a0}: la clinique est fermée.",
    Available => "Seuls les jours où vous pouvez venir sont proposés.",
    Budget => "Massages espacés pour respecter votre maximum par mois. Aucun essai ne montre que plus souvent, c’est mieux.",
    RaceDay => "Rien le jour de la course\u{a0}: rien à gagner juste avant le départ.",
    HardDay => "Rien que du léger les journées intenses ou longues.",
    StrengthDay => "Rien de profond un jour de musculation\u{a0}: les muscles ont assez à faire.",
    PreLight | PreModerate | PreDeep => "{0} avant votre course\u{202f}; à cette profondeur, il faut au moins {1}, pour que rien ne soit sensible au départ.",
    PreNew => "Sans massage récent, il faut plus de jours avant une course.",
    PostLight => "{0} après votre course. Dans des essais, un massage léger soulage brièvement, sans nuire\u{202f}; le choix \
             du jour relève de l’habitude.",
    PostModerate =>
        "Après une course, un massage plus complet attend quelques jours que les courbatures s’estompent, comme dans une \
         petite étude sur le marathon.",
    PostDeep =>
        "Après une course, le travail en profondeur vient en dernier, une fois les courbatures passées.",
    LightAfterRace => "Un massage léger vient d’abord après une longue course si vous vous entraînez beaucoup ou avez des \
            courbatures\u{202f}; sinon, un seul massage plus complet suffit.",
    ShortRace => "Une course courte demande un massage avant et un après, pas plus.",
    PostWindow => "Après une course, on compte environ une journée facile par mille ou kilomètre couru.",
    GapAfter => "{0} après {1}\u{a0}: la pression est plus confortable que le jour même.",
    GapBefore => "{0} avant {1}. Dans un sondage, 9\u{a0}clients sur 10 n’ont ressenti aucun inconfort après un massage\u{202f}; \
             plus le travail est profond, plus on laisse de jours.",
    OwnDay => "Ce que vous prévoyez pour des jours précis compte à la place de la semaine habituelle.",
    Degrade => "Plus léger qu’on pourrait s’y attendre\u{a0}: rien de plus profond ne convient ici.",
    Spacing => "Environ {0} après votre dernier massage\u{a0}: le temps de récupérer.",
    Frequency => "Environ tous les {0}, c’est courant pour votre entraînement. Aucun essai ne montre que \
            plus souvent, c’est mieux.",
    Maintenance => "Aucune course en vue\u{a0}: un entretien régulier suffit.",
    Base => "Votre course est encore loin\u{a0}: les massages restent espacés.",
    Build => "La course approche\u{a0}: les massages se rapprochent un peu.",
    Peak => "L’entraînement est d’ordinaire à son plus fort\u{a0}: les massages sont le plus rapprochés.",
    Taper => "L’entraînement s’allège avant la course, et le massage aussi.",
    AfterMarathon =>
        "Les articles se contredisent ici\u{a0}: jamais le jour du marathon ni le lendemain, dit l’un\u{202f}; \
         dans les 48\u{a0}heures, un autre\u{202f}; 1 à 2\u{a0}jours après, un troisième. Un massage léger le surlendemain \
         convient aux trois\u{202f}; à défaut, peu après.",
    AllRound =>
        "Un massage polyvalent à pression moyenne. Les articles ne s’entendent pas sur son rôle, récupération ou \
         mobilité\u{202f}; une récupération plus rapide n’est pas promise.",
    Shins =>
        "Tibias\u{a0}: un article recommande la pression avec mouvement, sur les muscles du mollet et du tibia, \
         jamais sur l’os.",
    PlantarFascia =>
        "Plante du pied\u{a0}: dans quelques petits essais, le travail manuel du mollet et du pied a aidé \
         brièvement.",
    Hamstrings =>
        "Ischio-jambiers\u{a0}: un article recommande la pression avec mouvement\u{202f}; des études montrent un peu \
         plus de souplesse, brièvement.",
    ItBand =>
        "Bandelette iliotibiale\u{a0}: elle ne s’étire presque pas\u{202f}; on travaille la hanche, les fessiers \
         et l’extérieur de la cuisse.",
    Calves => "Mollets\u{a0}: si rien ne s’y oppose, un travail profond est courant, sans preuve qu’il soit meilleur.",
    Achilles => "Tendon d’Achille\u{a0}: on travaille le mollet, à pression moyenne, pas le tendon sensible.",
    Hips => "Hanches\u{a0}: si rien ne s’y oppose, un travail lent et profond est courant, sans preuve qu’il soit meilleur.",
    Knees => "Genoux\u{a0}: on travaille les muscles autour, jamais l’articulation.",
    Glutes => "Fessiers\u{a0}: un travail profond est courant, sans preuve qu’il soit meilleur\u{202f}; toujours avec votre accord.",
    Quads =>
        "Quadriceps\u{a0}: après une course, des essais montrent un peu moins de courbatures aux cuisses massées.",
    LowerBack => "Bas du dos\u{a0}: le massage peut soulager brièvement\u{202f}; les études sont faibles.",
    Stress => "Stress\u{a0}: des essais montrent qu’un massage peut calmer un moment. Une pression légère suffit.",
    Tie => "Plusieurs zones cochées\u{a0}: une seule décide du type de massage\u{202f}; toutes sont travaillées.",
    FirstVisit => "Un premier massage reste à pression moyenne au plus.",
    VerySore => "Jambes très courbaturées aujourd’hui\u{a0}: rien que du léger d’ici 7\u{a0}jours.",
    Sore => "Jambes courbaturées aujourd’hui\u{a0}: rien de profond d’ici 7\u{a0}jours.",
    SoreNow => "Vous avez des courbatures\u{a0}: c’est le moment d’un massage. Des essais ont observé moins de courbatures pendant \
            un à trois jours.",
    Catalogue => "La clinique n’offre pas le type habituel\u{a0}: voici le plus proche, jamais plus profond.",
    Minutes => "{0}\u{a0}minutes suffisent\u{a0}: les études ne favorisent pas les longues séances.",
    Overload =>
        "Cette semaine ne laisse pas de place à un travail en profondeur. Pour récupérer, prévoyez plutôt une journée \
         facile.",
    RacePast =>
        "Cette course est passée\u{a0}: le plan continue sans elle. Entrez la prochaine quand vous la connaîtrez.",
    RaceFar => "Cette course est dans plus d’un an\u{a0}: pour l’instant, le plan couvre les mois d’avant.",
    NoDay => "Aucun jour des six prochaines semaines ne convient. Une journée plus facile, ou un appel à la clinique, peut faire de la place.",
    ClotSigns | DarkUrine | BonePain | NerveSigns | LastingPain | Fever | Injury =>
        "La santé passe avant tout massage.",
    AskDoctor => "Un médecin a donné son accord\u{a0}: dites-le aussi à votre massothérapeute. Rien de profond.",
    LocalSkin => "Demandez à votre massothérapeute d’éviter les zones cochées.",
});

pub(super) const PICTURE: PictureWords = PictureWords {
    choose: "Choisir ce jour",
    allowed: phrases!(Depth {
        Light => "pression légère au plus",
        Moderate => "pression moyenne au plus",
        Deep => "toute pression",
    }),
    because: phrases!(Obstacle {
        Notice => "délai trop court",
        Closed => "clinique fermée",
        Away => "vous ne pouvez pas venir",
        Budget => "maximum par mois atteint",
        RaceDay => "jour de course",
        HardDay => "journée intense ou longue",
        StrengthDay => "jour de musculation",
        BeforeRace => "trop près de la course",
        NewBeforeRace => "trop près de la course sans massage récent",
        AfterRace => "trop tôt après la course",
        AfterHardDay => "trop tôt après une journée intense",
        BeforeHardDay => "trop près d’une journée intense",
        Spacing => "trop tôt après le dernier massage",
        FirstVisit => "premier massage",
        Sore => "jambes courbaturées",
        Doctor => "par prudence",
        Catalogue => "non offert ici",
        Phase => "pas à ce stade",
        Health => "santé d’abord",
        NotIndicated => "pas nécessaire",
    }),
};
