//! What must hold wherever the widget is embedded, as a numbered list; the suite fails while a promise has no check.

use crate::suite::Check;

/// Declares the promises with their numbers, and a list of all of them.
macro_rules! promises {
    ($($name:ident = $number:literal,)*) => {
        /// A promise of the widget. The numbers are those of the acceptance list that the design began with: 18 to 20
        /// belong to builds for browsers without wasm, which there are none of; 54, 56 and 57 are checked where the
        /// files are made.
        #[derive(Clone, Copy, Debug, PartialEq)]
        #[repr(u8)]
        pub(crate) enum Promise {
            $($name = $number,)*
        }

        const ALL: &[Promise] = &[$(Promise::$name,)*];
    };
}

promises! {
    ATagInTheBodyHasOneWidgetRightAfterIt = 1,
    ATagInTheHeadServesTheElementInTheText = 2,
    WithoutCorsTheScriptSaysWhatIsWrongAndHarmsNothing = 3,
    ADecoratedAddressIsStillTheScripts = 4,
    RunFromABlobItFindsItsFiles = 5,
    InlinedOrJoinedItWorks = 6,
    HeldBackUntilAClickItLosesNoClick = 7,
    RunAfterThePagesEventsItWorks = 8,
    NamesInThePageHideNothing = 9,
    TwoTagsOrVersionsMakeOneDefinitionAndOneWidgetAPlace = 10,
    ThreeElementsShareOneWasm = 11,
    AMarkedElementOrALoneLinkBecomesTheCalculator = 12,
    ItWorksInEveryCornerOfAPage = 13,
    ABaseElementChangesNothing = 14,
    AnotherTypeOfTheWasmIsNoHindrance = 15,
    AFileThatCannotBeUsedHasItsCodeAndWordsInBothLanguages = 16,
    AHostThatWasBusyIsAskedAgain = 17,
    WhereEverythingIsForbiddenThePagesOwnLinkIsThere = 21,
    AfterATrapEveryWidgetOffersToStartAgain = 22,
    WithoutANetworkItStillAnswers = 23,
    WithoutScriptsThePagesOwnLinkIsThere = 24,
    EverythingWorksUnderTheStrictestPolicy = 25,
    ANonceIsEnough = 26,
    IntegrityWorksAndATamperedWasmIsRefused = 27,
    TwoRequestsToItsOwnHostAndNothingLeftBehind = 28,
    OneRequestBeforeItIsNearTheViewport = 29,
    ThePublishedScriptUsesNothingThatStrictPagesForbid = 30,
    AMovedElementKeepsWhatWasTyped = 31,
    ARemovedElementLeavesNothingBehind = 32,
    CopiesAndAdoptedElementsWork = 33,
    FrameworksAndTheWayBackHaveOneWidget = 34,
    PropertiesSetEarlyHoldAndManyChangesAreDrawnOnce = 35,
    AnElementThatIsNeverPutOnThePageFetchesNothing = 36,
    NoStyleOfThePageChangesTheWidget = 37,
    NothingOfTheWidgetReachesThePage = 38,
    LightOrDarkFollowsTheSite = 39,
    EachCustomPropertyPartAndStateWorks = 40,
    NothingOverflowsFrom240To900PxAndAt400Percent = 41,
    ForcedColoursCalmMotionAndPaperAreServed = 42,
    NothingMovesWhileTheWidgetArrives = 43,
    ItLooksAsItDidWhenSomebodyLastLooked = 44,
    AxeFindsNothing = 45,
    WithKeysAloneEverythingIsReachedAndLeftAgain = 46,
    ShortcutsOfThePageKeepStillWhileAReaderTypes = 47,
    EverythingHasANameAndOneRegionSpeaks = 48,
    EnterDoesNotSubmitAFormAround = 49,
    TheNearestLanguageHoldsAndAnotherKeepsWhatWasTyped = 50,
    AnotherLanguageOfThePageReachesIt = 51,
    FrenchIsWrittenAsTheFrenchWriteIt = 52,
    EachEventComesOnceAndTellsNothingOfHealth = 53,
    WrongValuesAreSaidOnceAndTheDefaultsHold = 55,
    AFrameIsAsHighAsItsCalculatorAndTrustsNobodyElse = 58,
    ItAnswersSoonAndKeepsNobodyWaiting = 59,
    TheConfiguratorsLineWorksOnAnEmptyPage = 60,
    NginxAndApacheServeItWell = 61,
    ImportedAsAModuleItDefinesTheElementAndPlacesNone = 62,
    NeitherAHostilePageNorTheWidgetHarmsTheOther = 63,
    FiftyWidgetsAnswerInThreeSeconds = 64,
    AMonkeyFindsNoErrorAndLeavesALegalAnswer = 65,
    TheBookingIsInTheFirstScreen = 66,
    OldLibrariesAndFocusTrapsChangeNothing = 67,
    WhatThePageHidesIsHidden = 68,
    AnyPlaceGivesItRoomOrItSaysSo = 69,
    ASharedLinkLeadsBackToWhereTheReaderIs = 70,
    DaysAndCalendarFilesAreTheReadersOwn = 71,
    ASandboxDoesNotKeepAReaderFromBooking = 72,
    WhatScriptsOfThePageReplaceIsNotMissed = 73,
    WhatScriptsOfThePageStopStillHappensInside = 74,
    WhateverFailsEndsInAStateWithAName = 75,
    ASlowDownloadIsNotCut = 76,
    ATagThatComesLaterIsPlaced = 77,
    ATranslatorsNodesHideNoAnswer = 78,
}

/// The promises that no check covers.
pub(crate) fn uncovered(checks: &[Check]) -> Vec<String> {
    let is_open = |promise: &&Promise| !checks.iter().any(|check| check.covers.contains(promise));
    ALL.iter().filter(is_open).map(|promise| format!("{}: {promise:?}", *promise as u8)).collect()
}
