package org.folkmoot.architecture;

import org.junit.jupiter.api.Test;

/** Each technique is used where it belongs. */
class TechniqueTest extends RuleTest {

    @Test
    void httpStaysInTheWebRooms() {
        isKept(Technique::httpStaysInTheWebRooms);
    }

    @Test
    void anHttpExceptionFromAUseCaseIsFound() {
        bites(Technique::httpStaysInTheWebRooms, "ThrowsHttp");
    }

    @Test
    void transactionsBeginInFeatures() {
        isKept(Technique::transactionsBeginInFeatures);
    }

    @Test
    void aTransactionInAnInboxIsFound() {
        bites(Technique::transactionsBeginInFeatures, "OnThingDecided");
    }

    @Test
    void theDatabaseStaysInStores() {
        isKept(Technique::databaseStaysInStores);
    }

    @Test
    void aQueryInAFeatureIsFound() {
        bites(Technique::databaseStaysInStores, "QueriesItself");
    }

    @Test
    void persistenceContextsAreOnesOwn() {
        isKept(Technique::persistenceContextsAreOnesOwn);
    }

    @Test
    void aForeignPersistenceUnitIsFound() {
        bites(Technique::persistenceContextsAreOnesOwn, "WritesForBeta");
    }

    @Test
    void eventsGoThroughTheRegistry() {
        isKept(Technique::eventsGoThroughTheRegistry);
    }

    @Test
    void aRawEventIsFound() {
        bites(Technique::eventsGoThroughTheRegistry, "FiresRaw");
    }

    @Test
    void everyRouteSaysWhoMayUseIt() {
        isKept(Technique::everyRouteSaysWhoMayUseIt);
    }

    @Test
    void aSilentRouteIsFound() {
        bites(Technique::everyRouteSaysWhoMayUseIt, "SaysNothing");
    }

    @Test
    void dependenciesComeByTheConstructor() {
        isKept(Technique::dependenciesComeByTheConstructor);
    }

    @Test
    void anInjectedFieldIsFound() {
        bites(Technique::dependenciesComeByTheConstructor, "InjectsAField");
    }
}
