//! Where the rules come from: the clinic's articles, studies, and what practitioners write.
//!
//! Only what was read is here: nothing that the handbook marks "not verified".

use crate::engine::vocabulary::named_enum;

named_enum! {
    /// A source, by its id in the handbook's registers.
    Source {
        /// Article 0.
        S0 = "S0",
        /// Article 1.
        S1 = "S1",
        /// Article 2.
        S2 = "S2",
        /// Article 3.
        S3 = "S3",
        /// Article 4.
        S4 = "S4",
        /// Soreness after exercise.
        E02 = "E02",
        /// Length of a session.
        E04 = "E04",
        /// Ten-kilometre runners, ten minutes on the thighs.
        E06 = "E06",
        /// After a half marathon.
        E07 = "E07",
        /// Weekly massage for novices.
        E09 = "E09",
        /// After an Ironman.
        E10 = "E10",
        /// After 161 km.
        E11 = "E11",
        /// Before a sprint.
        E22 = "E22",
        /// Anxiety after one session.
        E23 = "E23",
        /// After-effects and their length.
        E25 = "E25",
        /// What force fascia withstands.
        E26 = "E26",
        /// Soreness in the week after a marathon.
        T01 = "T01",
        /// Tightness after a marathon.
        T02 = "T02",
        /// Strength after a mountain ultra.
        T07 = "T07",
        /// Length of a taper.
        L01 = "L01",
        /// Length of a taper, endurance.
        L02 = "L02",
        /// Marathon tapers of recreational runners.
        L03 = "L03",
        /// Race-recovery rules of thumb.
        L08 = "L08",
        /// Plantar fascia.
        K01 = "K01",
        /// Hamstrings.
        K03 = "K03",
        /// Low back.
        K08 = "K08",
        /// Before a marathon.
        P01 = "P01",
        /// Before a marathon, elite runners.
        P02 = "P02",
        /// Around training and racing.
        P03 = "P03",
        /// After a long pause.
        P04 = "P04",
        /// Contraindications.
        F01 = "F01",
    }
}

/// Label and address of each source, in the order of the register: a table of texts would weigh more than its words.
const CITATIONS: &str = "\
4 Benefits of Massage for Runners|spa-mobile.com/blog/what-is-a-massage-for-runners
Post-Run Recovery|spa-mobile.com/blog/que-procurent-un-massage-aux-coureurs
Benefits of Massage for Runners
Sports massage for runners
Massage for Runners: The What, When and How
Guo 2017|10.3389/fphys.2017.00747
Poppendieck 2016|10.1007/s40279-015-0420-x
Bender 2019|10.1016/j.jphys.2019.02.006
Wiewelhove 2018|10.1371/journal.pone.0207313
Dawson 2011|10.1016/j.ptsp.2011.02.007
Nunes 2016|10.1016/j.jphys.2016.02.009
Hoffman 2016|10.2519/jospt.2016.6455
Fletcher 2010|10.1519/JSC.0b013e3181ceec0f
Moyer 2004|10.1037/0033-2909.130.1.3
Cambron 2007|10.1089/acm.2006.6401
Chaudhry 2008|10.7556/jaoa.2008.108.8.379
J Sports Med 2017|www.ncbi.nlm.nih.gov/pmc/articles/PMC5613699
PubMed 25665742|pubmed.ncbi.nlm.nih.gov/25665742
Millet 2011|www.ncbi.nlm.nih.gov/pmc/articles/PMC3043077
Bosquet 2007|10.1249/mss.0b013e31806010e0
Wang 2023|10.1371/journal.pone.0282838
Smyth & Lawlor 2021|10.3389/fspor.2021.735220
Runner’s World; Running Room
Pollack 2018
Palermo 2024|10.1123/jsr.2023-0229
Kumar 2013|10.2147/IJGM.S50243
Runner’s World UK
Outside
Mittelmaier
Competitor
CMTBC 2010|takhinatherapeutics.com/contraindications.php";

/// How a source is named to a reader, and where it can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Citation {
    /// An article's title; author or site, and year, of anything else.
    pub label: &'static str,
    /// Where it can be found, if that is known.
    pub address: Option<Address>,
}

/// Where a source can be found.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Address {
    /// A digital object identifier.
    Doi(&'static str),
    /// Host and path of a web page.
    Web(&'static str),
}

impl Source {
    /// Whether it is one of the clinic's own articles.
    pub const fn is_article(self) -> bool {
        matches!(self, Self::S0 | Self::S1 | Self::S2 | Self::S3 | Self::S4)
    }

    /// The citation.
    pub fn citation(self) -> Citation {
        let line = CITATIONS.split('\n').nth(self as usize).unwrap_or_default();
        let Some((label, place)) = line.split_once('|') else { return Citation { label: line, address: None } };
        let address = if place.starts_with("10.") { Address::Doi(place) } else { Address::Web(place) };
        Citation { label, address: Some(address) }
    }

    /// What it is about: the title, shortened where it is long.
    pub const fn title(self) -> &'static str {
        match self {
            Self::S0 => "4 Benefits of Massage for Runners",
            Self::S1 => "Post-Run Recovery",
            Self::S2 => "Benefits of Massage for Runners",
            Self::S3 => "Sports massage for runners",
            Self::S4 => "Massage for Runners: The What, When and How",
            Self::E02 => "Massage and soreness after exercise, meta-analysis",
            Self::E04 => "Massage and performance recovery",
            Self::E06 => "Massage after a 10-km run, randomised trial",
            Self::E07 => "Recovery strategies after a half-marathon",
            Self::E09 => "Regular proactive massage for novice runners",
            Self::E10 => "Massage after an Ironman, randomised trial",
            Self::E11 => "Massage after a 161-km race, randomised trial",
            Self::E22 => "Pre-competition massage and 20-m sprint",
            Self::E23 => "Meta-analysis of massage therapy",
            Self::E25 => "Side-effects of massage",
            Self::E26 => "Deformation of human fasciae in manual therapy",
            Self::T01 => "One week after a marathon",
            Self::T02 => "Leg tightness and soreness after a marathon",
            Self::T07 => "Strength after a 166-km mountain ultra",
            Self::L01 => "Effects of tapering",
            Self::L02 => "Tapering in endurance athletes",
            Self::L03 => "Marathon tapers of recreational runners",
            Self::L08 => "One easy day per mile or kilometre raced",
            Self::K01 => "Soft-tissue work for the plantar fascia (The Foot 34)",
            Self::K03 => "Active release and hamstring extensibility",
            Self::K08 => "Massage for low back pain, review of reviews",
            Self::P01 => "The best time for a massage before a race",
            Self::P02 => "Massage before the Boston Marathon",
            Self::P03 => "Massage around training and racing",
            Self::P04 => "The four best types of massage",
            Self::F01 => "Contraindications, working document",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_source_has_the_citation_of_its_own_line() {
        assert_eq!(CITATIONS.split('\n').count(), Source::ALL.len());
        for source in Source::ALL {
            assert_eq!(source.is_article(), source.citation().label == source.title(), "{source:?}");
        }
        let at = |source: Source| (source.citation().label, source.citation().address);
        let trial = Some(Address::Doi("10.1016/j.jphys.2019.02.006"));
        assert_eq!(at(Source::E06), ("Bender 2019", trial));
        assert_eq!(at(Source::P04), ("Competitor", None));
        let page = Some(Address::Web("takhinatherapeutics.com/contraindications.php"));
        assert_eq!(at(Source::F01), ("CMTBC 2010", page));
    }
}
