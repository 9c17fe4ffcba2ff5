package org.folkmoot.architecture;

import org.junit.jupiter.api.Test;

/** Modules speak only through contracts, and contracts only in records. */
class BoundariesTest extends RuleTest {

    @Test
    void theModulesDoNotKnowEachOther() {
        isKept(Boundaries::modulesDoNotKnowEachOther);
    }

    @Test
    void aModuleThatKnowsAnotherIsFound() {
        bites(Boundaries::modulesDoNotKnowEachOther, "KnowsBeta");
    }

    @Test
    void theContractsDependOnJavaOnly() {
        isKept(Boundaries::contractsDependOnJavaOnly);
    }

    @Test
    void aContractBoundToHttpIsFound() {
        bites(Boundaries::contractsDependOnJavaOnly, "NamesHttp");
    }

    @Test
    void onlyTheOwnerPublishesAnEvent() {
        isKept(Boundaries::onlyTheOwnerPublishesAnEvent);
    }

    @Test
    void aForeignEventIsFound() {
        bites(Boundaries::onlyTheOwnerPublishesAnEvent, "PublishesForBeta");
    }

    @Test
    void eventsAreRecords() {
        isKept(Boundaries::eventsAreRecords);
    }

    @Test
    void anEventThatIsNoRecordIsFound() {
        bites(Boundaries::eventsAreRecords, "ThingLost");
    }

    @Test
    void nothingDependsOnTheEdges() {
        isKept(Boundaries::nothingDependsOnTheEdges);
    }

    @Test
    void aCallToAnInboxIsFound() {
        bites(Boundaries::nothingDependsOnTheEdges, "CallsTheInbox");
    }
}
