//! Where the rules come from: the clinic's articles, studies, and what practitioners write.
//!
//! Only what was read is here: nothing that the handbook marks "not verified".

use crate::engine::pieces::{cut, pieces};
use crate::engine::vocabulary::named_enum;

/// Defines the sources, one a row: the id in the handbook's registers; what it is about (its title, shortened where that
/// is long); for all but articles, which go by their title, author or site, and year; and where it can be found, if that
/// is known: a digital object identifier, or host and path of a web page.
macro_rules! sources {
    (
        articles { $($article:ident = $article_id:literal, $name:literal $(, $page:literal)?;)+ }
        others { $($source:ident = $id:literal, $title:literal, $label:literal $(, $place:literal)?;)+ }
    ) => {
        named_enum! {
            /// A source, by its id in the handbook's registers.
            Source { $(#[doc = $name] $article = $article_id,)+ $(#[doc = $title] $source = $id),+ }
        }

        /// Label and place of each source, a line each: a table of texts would weigh more than its words.
        const CITATIONS: &str =
            concat!($($name $(, "|", $page)?, "\n",)+ $($label $(, "|", $place)?, "\n"),+);

        impl Source {
            /// Whether it is one of the clinic's own articles.
            pub const fn is_article(self) -> bool {
                matches!(self, $(Self::$article)|+)
            }

            /// What it is about.
            pub const fn title(self) -> &'static str {
                match self {
                    $(Self::$article => $name,)+
                    $(Self::$source => $title,)+
                }
            }
        }
    };
}

sources! {
    articles {
        S0 = "S0", "4 Benefits of Massage for Runners", "spa-mobile.com/blog/what-is-a-massage-for-runners";
        S1 = "S1", "Post-Run Recovery", "spa-mobile.com/blog/que-procurent-un-massage-aux-coureurs";
        S2 = "S2", "Benefits of Massage for Runners";
        S3 = "S3", "Sports massage for runners";
        S4 = "S4", "Massage for Runners: The What, When and How";
    }
    others {
        E02 = "E02", "Massage and soreness after exercise, meta-analysis", "Guo 2017", "10.3389/fphys.2017.00747";
        E04 = "E04", "Massage and performance recovery", "Poppendieck 2016", "10.1007/s40279-015-0420-x";
        E06 = "E06", "Massage after a 10-km run, randomised trial", "Bender 2019", "10.1016/j.jphys.2019.02.006";
        E07 = "E07", "Recovery strategies after a half-marathon", "Wiewelhove 2018", "10.1371/journal.pone.0207313";
        E09 = "E09", "Regular proactive massage for novice runners", "Dawson 2011", "10.1016/j.ptsp.2011.02.007";
        E10 = "E10", "Massage after an Ironman, randomised trial", "Nunes 2016", "10.1016/j.jphys.2016.02.009";
        E11 = "E11", "Massage after a 161-km race, randomised trial", "Hoffman 2016", "10.2519/jospt.2016.6455";
        E22 = "E22", "Pre-competition massage and 20-m sprint", "Fletcher 2010", "10.1519/JSC.0b013e3181ceec0f";
        E23 = "E23", "Meta-analysis of massage therapy", "Moyer 2004", "10.1037/0033-2909.130.1.3";
        E25 = "E25", "Side-effects of massage", "Cambron 2007", "10.1089/acm.2006.6401";
        E26 = "E26", "Deformation of human fasciae in manual therapy", "Chaudhry 2008", "10.7556/jaoa.2008.108.8.379";
        T01 = "T01", "One week after a marathon", "J Sports Med 2017", "www.ncbi.nlm.nih.gov/pmc/articles/PMC5613699";
        T02 = "T02", "Leg tightness and soreness after a marathon", "PubMed 25665742", "pubmed.ncbi.nlm.nih.gov/25665742";
        T07 = "T07", "Strength after a 166-km mountain ultra", "Millet 2011", "www.ncbi.nlm.nih.gov/pmc/articles/PMC3043077";
        L01 = "L01", "Effects of tapering", "Bosquet 2007", "10.1249/mss.0b013e31806010e0";
        L02 = "L02", "Tapering in endurance athletes", "Wang 2023", "10.1371/journal.pone.0282838";
        L03 = "L03", "Marathon tapers of recreational runners", "Smyth & Lawlor 2021", "10.3389/fspor.2021.735220";
        L08 = "L08", "One easy day per mile or kilometre raced", "Runner’s World; Running Room";
        K01 = "K01", "Soft-tissue work for the plantar fascia (The Foot 34)", "Pollack 2018";
        K03 = "K03", "Active release and hamstring extensibility", "Palermo 2024", "10.1123/jsr.2023-0229";
        K08 = "K08", "Massage for low back pain, review of reviews", "Kumar 2013", "10.2147/IJGM.S50243";
        P01 = "P01", "The best time for a massage before a race", "Runner’s World UK";
        P02 = "P02", "Massage before the Boston Marathon", "Outside";
        P03 = "P03", "Massage around training and racing", "Mittelmaier";
        P04 = "P04", "The four best types of massage", "Competitor";
        F01 = "F01", "Contraindications, working document", "CMTBC 2010", "takhinatherapeutics.com/contraindications.php";
    }
}

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
    /// The citation.
    pub fn citation(self) -> Citation {
        let line = pieces(CITATIONS, b'\n').nth(self as usize).unwrap_or_default();
        let Some((label, place)) = cut(line, b'|') else { return Citation { label: line, address: None } };
        let address = if place.starts_with("10.") { Address::Doi(place) } else { Address::Web(place) };
        Citation { label, address: Some(address) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_source_has_the_citation_of_its_own_line() {
        assert_eq!(CITATIONS.lines().count(), Source::ALL.len());
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
