package org.folkmoot.architecture;

import org.junit.jupiter.api.Test;

/** Every class keeps to its room. */
class RoomsTest extends RuleTest {

    @Test
    void theModelKnowsOnlyItself() {
        isKept(Rooms::modelKnowsOnlyItself);
    }

    @Test
    void aModelThatSendsIsFound() {
        bites(Rooms::modelKnowsOnlyItself, "KnowsTheOutbox");
    }

    @Test
    void rulesArePure() {
        isKept(Rooms::rulesArePure);
    }

    @Test
    void aRuleThatAsksTheDatabaseIsFound() {
        bites(Rooms::rulesArePure, "AsksTheDatabase");
    }

    @Test
    void useCasesKnowNoPage() {
        isKept(Rooms::useCasesKnowNoPage);
    }

    @Test
    void aUseCaseThatShowsAPageIsFound() {
        bites(Rooms::useCasesKnowNoPage, "ShowsAPage");
    }

    @Test
    void pagesKnowTheirOwnFeature() {
        isKept(Rooms::pagesKnowTheirOwnFeature);
    }

    @Test
    void aPageThatReadsTheStoreIsFound() {
        bites(Rooms::pagesKnowTheirOwnFeature, "ReadsTheStore");
    }

    @Test
    void pagesShowNoEntity() {
        isKept(Rooms::pagesShowNoEntity);
    }

    @Test
    void aPageThatShowsAnEntityIsFound() {
        bites(Rooms::pagesShowNoEntity, "EntryPage");
    }

    @Test
    void inboxesOnlyPassOn() {
        isKept(Rooms::inboxesOnlyPassOn);
    }

    @Test
    void anInboxThatDecidesIsFound() {
        bites(Rooms::inboxesOnlyPassOn, "OnThingDecided");
    }

    @Test
    void storesKnowNoFeature() {
        isKept(Rooms::storesKnowNoFeature);
    }

    @Test
    void aStoreThatAsksAFeatureIsFound() {
        bites(Rooms::storesKnowNoFeature, "CallsAFeature");
    }
}
