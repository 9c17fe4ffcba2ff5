package org.folkmoot.system.badinput;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import org.awaitility.Awaitility;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Joining;
import org.folkmoot.system.http.Visitor;
import org.folkmoot.system.trust.OnTheSharedTrust;
import org.folkmoot.system.trust.RunningTrust;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A postcode that Royal Mail has given up is told apart from one that nobody knows, once a directory says so. */
@OnTheSharedTrust
class PostcodeDirectoryIT {

    private static final Path KNOWN = Path.of("../packs/src/main/resources/packs/oxleas/areas.csv");
    private static final String GONE = "DA7 9ZZ";
    private static final String UNKNOWN = "ZE1 0AA";

    private static final RunningTrust TRUST = RunningTrust.of("oxleas");

    @BeforeAll
    static void importADirectory() throws IOException {
        String known = Files.readAllLines(KNOWN).stream()
                .skip(1)
                .map(row -> row.split(","))
                .map(row -> row[0] + ",," + row[1] + "," + row[3])
                .collect(Collectors.joining("\n"));
        String rows = "pcds,doterm,oslaua,osward\n" + known + "\n" + GONE + ",202001,E09000004,E05011227\n";
        Visitor office = TRUST.visitor().signedInAsStaff("secretary");

        Answer job = office.submit(office.uploadFile("/office/postcodes", "file", "directory.csv", rows));

        Awaitility.await("the import")
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(200))
                .until(() -> office.get(job.path()).text().contains("Done"));
    }

    @Test
    void aPostcodeThatIsGoneIsSaidToBeAndTheCouncilDecides() {
        Visitor visitor = TRUST.visitor();

        Answer council = withPostcode(visitor, GONE);
        Answer found = visitor.submit(council, "council", bexley(council));

        assertThat(council.heading()).isEqualTo("Which council do you pay council tax to?");
        assertThat(council.page().select("main").text())
                .contains("Royal Mail no longer uses the postcode that you gave");
        assertThat(found.page().select("main").text()).contains("Bexley");
    }

    @Test
    void aPostcodeThatNobodyKnowsIsNotSaidToBeGone() {
        Answer council = withPostcode(TRUST.visitor(), UNKNOWN);

        assertThat(council.heading()).isEqualTo("Which council do you pay council tax to?");
        assertThat(council.page().select("main").text()).doesNotContain("Royal Mail no longer uses");
    }

    @Test
    void aPostcodeOfTheDirectoryLeadsToItsConstituency() {
        Answer found = withPostcode(TRUST.visitor(), "DA7 4QB");

        assertThat(found.page().select("main").text()).contains("Public: Bexley");
    }

    private static Answer withPostcode(Visitor visitor, String postcode) {
        return new Joining(visitor, "postcode." + System.nanoTime() + "@example.org")
                .with("address", "postcode", postcode, "line1", "12 Broadway", "town", "Bexleyheath")
                .answer("address");
    }

    private static String bexley(Answer council) {
        return council.page().select("label:contains(Bexley)").stream()
                .map(label -> council.page().getElementById(label.attr("for")).val())
                .findFirst()
                .orElseThrow();
    }
}
