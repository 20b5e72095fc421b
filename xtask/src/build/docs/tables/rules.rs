//! The register of rules, with what each says, its grade and its sources.

use recovery_calculator::{
    engine::{
        domain::health::{Contraindication, Urgency},
        domain::massage::Kind,
        domain::rule::{Grade, RuleId},
        domain::source::{Address, Source},
    },
    i18n::rule_texts,
};

use super::super::{
    html::{code, escape, slug, table},
    language::Language,
};

/// The first rule of each group of the register, and what the group is called.
const GROUPS: [(RuleId, &str, &str); 7] = [
    (RuleId::Notice, "What the calendar decides", "Ce que le calendrier décide"),
    (
        RuleId::RaceDay,
        "Distance from races, hard days and the last massage",
        "L’écart avec les courses, les journées intenses et le dernier massage",
    ),
    (RuleId::Frequency, "How often", "À quel rythme"),
    (RuleId::AfterMarathon, "Where the articles disagree", "Là où les articles se contredisent"),
    (RuleId::Shins, "Which massage", "Quel massage"),
    (RuleId::Overload, "Advice instead of a date", "Un conseil plutôt qu’une date"),
    (RuleId::ClotSigns, "Health first", "La santé d’abord"),
];

/// Every rule of the register, group by group.
pub(super) fn rules(language: Language) -> String {
    let place = |rule: RuleId| RuleId::ALL.iter().position(|it| *it == rule).unwrap_or_default();
    let ends = GROUPS.iter().skip(1).map(|(first, ..)| place(*first)).chain([RuleId::ALL.len()]);
    let group = |((first, en, fr), end): (&(RuleId, &str, &str), usize)| {
        // Rules of which the same is said, on the same ground, are told once.
        let alike = |one: &RuleId, other: &RuleId| {
            let told = |rule: &RuleId| (rule_texts::text(language.locale(), *rule), ground(*rule, language));
            told(one) == told(other)
        };
        let rules = RuleId::ALL[place(*first)..end].chunk_by(alike);
        let rules: String = rules.map(|rules| entry(rules, language)).collect();
        let name = language.choose(en, fr);
        format!("<h3 id=\"{}\">{name}</h3>\n<ul class=\"rules\">\n{rules}</ul>\n", slug(name))
    };
    GROUPS.iter().zip(ends).map(group).collect()
}

fn entry(rules: &[RuleId], language: Language) -> String {
    let said = escape(&rule_texts::text(language.locale(), rules[0]));
    let ids = rules.iter().map(|rule| format!("<code id=\"{}\">{}</code>", slug(rule.id()), rule.id()));
    let ids = ids.collect::<Vec<_>>().join(" ");
    format!("<li><p>{said}</p>\n<p class=\"ground\">{ids} {}</p></li>\n", ground(rules[0], language))
}

/// The grade of a rule and its sources; as in the widget, a rule without a source is nobody's advice but the planner's.
fn ground(rule: RuleId, language: Language) -> String {
    let (locale, provenance) = (language.locale(), rule.rule());
    if provenance.sources.is_empty() {
        return format!("<strong>{}</strong>", rule_texts::own_choice(locale));
    }
    let link = |source: &Source| format!("<a href=\"#{}\">{}</a>", slug(source.id()), escape(source.citation().label));
    let sources: Vec<String> = provenance.sources.iter().map(link).collect();
    let (grade, colon) = (provenance.grade, language.colon());
    format!("<strong>{}</strong> {}{colon}{}", grade.id(), rule_texts::grade(locale, grade), sources.join(", "))
}

/// What the grades mean, and how many rules have each.
pub(super) fn grades(language: Language) -> String {
    let own = RuleId::ALL.iter().filter(|rule| rule.rule().sources.is_empty()).count();
    let count = |grade: &Grade| {
        RuleId::ALL.iter().filter(|rule| rule.rule().grade == *grade && !rule.rule().sources.is_empty()).count()
    };
    let mut rows: Vec<Vec<String>> = Grade::ALL
        .iter()
        .map(|grade| {
            vec![
                grade.id().to_owned(),
                rule_texts::grade(language.locale(), *grade).to_owned(),
                count(grade).to_string(),
            ]
        })
        .collect();
    rows.push(vec!["–".to_owned(), rule_texts::own_choice(language.locale()).to_owned(), own.to_string()]);
    let head = language.choose(["Grade", "What it means", "Rules"], ["Cote", "Ce qu’elle signifie", "Règles"]);
    table(language.choose("Grades", "Cotes"), &head, &rows)
}

/// Every source, with where it can be found.
pub(super) fn sources(language: Language) -> String {
    let lines: String = Source::ALL.iter().map(|source| line(*source, language)).collect();
    format!("<ul class=\"sources\">\n{lines}</ul>\n")
}

fn line(source: Source, language: Language) -> String {
    let citation = source.citation();
    let title = format!("<span class=\"title\">{}</span>", escape(source.title()));
    let name = if source.is_article() {
        format!("{title} ({})", language.choose("one of the five articles", "un des cinq articles"))
    } else {
        format!("{}{}{title}", escape(citation.label), language.colon())
    };
    let address = match citation.address {
        Some(Address::Doi(doi)) => link(&format!("doi.org/{doi}")),
        Some(Address::Web(address)) => link(address),
        None => language.choose("no address known", "adresse inconnue").to_owned(),
    };
    format!("<li id=\"{}\">{name}. {address}</li>\n", slug(source.id()))
}

fn link(address: &str) -> String {
    format!("<a href=\"https://{0}\">{0}</a>", escape(address))
}

/// The kinds of massage, and how deep each works.
pub(super) fn kinds(language: Language) -> String {
    let locale = language.locale();
    let rows: Vec<Vec<String>> = Kind::ALL
        .iter()
        .map(|kind| {
            let depth = kind.depth();
            let letter = ["L", "M", "D"][depth as usize];
            let pressure = rule_texts::pressure(locale, depth);
            let name = rule_texts::kind(locale, *kind);
            vec![code(kind.id()), format!("{name}<br><span class=\"aside\">{pressure}, {}</span>", code(letter))]
        })
        .collect();
    let head = language.choose(
        ["<code>kind</code>", "What the calculator says, and the depth"],
        ["<code>kind</code>", "Ce que dit le calculateur, et la profondeur"],
    );
    table(language.choose("Kinds of massage", "Types de massage"), &head, &rows)
}

/// What stops a plan, and what is said in its place.
pub(super) fn cautions(language: Language) -> String {
    let locale = language.locale();
    let group = |urgency: Option<Urgency>| {
        let lines: String = Contraindication::ALL
            .iter()
            .filter(|caution| caution.urgency() == urgency)
            .map(|caution| format!("<li>{}</li>\n", escape(rule_texts::caution(locale, *caution))))
            .collect();
        let action = urgency.map_or_else(
            || escape(&rule_texts::text(locale, RuleId::LocalSkin)),
            |it| escape(rule_texts::action(locale, it)),
        );
        format!("<h3>{}</h3>\n<ul>\n{lines}</ul>\n<p>{action}</p>\n", rule_texts::urgency(locale, urgency))
    };
    Urgency::ALL.iter().map(|urgency| Some(*urgency)).chain([None]).map(group).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_groups_follow_the_register_and_leave_nothing_out() {
        let places: Vec<usize> = GROUPS.iter().map(|(first, ..)| *first as usize).collect();
        assert!(places[0] == 0 && places.is_sorted_by(|one, other| one < other), "{places:?}");
        for language in [Language::En, Language::Fr] {
            let html = rules(language);
            assert_eq!(html.matches("<code id=").count(), RuleId::ALL.len());
            assert!(html.matches("<li>").count() < RuleId::ALL.len(), "red flags are told once");
        }
    }
}
