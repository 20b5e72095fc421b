//! Red flags: when a massage has to wait for a doctor, for better days, or for nothing at all (handbook 4.9).

use crate::engine::domain::answer::Referral;
use crate::engine::domain::health::{Contraindication, Urgency};
use crate::engine::domain::request::Runner;

/// The referral that the runner's cautions call for; a red flag beats everything else.
pub(crate) fn of(runner: &Runner) -> Option<Referral> {
    let cautions: Vec<Contraindication> =
        runner.cautions.iter().copied().filter(|caution| caution.urgency().is_some()).collect();
    let urgency = cautions.iter().filter_map(|caution| caution.urgency()).min()?;
    let is_cleared = urgency == Urgency::Clearance && runner.medical_clearance;
    (!is_cleared).then_some(Referral { urgency, cautions })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn urgency(cautions: &[Contraindication], medical_clearance: bool) -> Option<Urgency> {
        of(&Runner { cautions: cautions.to_vec(), medical_clearance, ..Runner::sample() })
            .map(|referral| referral.urgency)
    }

    #[test]
    fn the_gravest_caution_decides() {
        assert_eq!(urgency(&[Contraindication::Pregnancy, Contraindication::Fever], false), Some(Urgency::Postpone));
        assert_eq!(urgency(&[Contraindication::BonePain, Contraindication::Collapse], false), Some(Urgency::Emergency));
    }

    #[test]
    fn a_doctors_agreement_opens_clearance_and_nothing_graver() {
        assert_eq!(urgency(&[Contraindication::Pregnancy], true), None);
        assert_eq!(
            urgency(&[Contraindication::Pregnancy, Contraindication::LastingPain], true),
            Some(Urgency::DoctorFirst)
        );
    }

    #[test]
    fn a_blister_is_no_referral() {
        assert_eq!(urgency(&[Contraindication::LocalSkin], false), None);
    }
}
