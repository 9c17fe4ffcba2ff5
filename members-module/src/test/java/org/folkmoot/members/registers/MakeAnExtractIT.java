package org.folkmoot.members.registers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.folkmoot.contracts.PersonId;
import org.folkmoot.members.constitution.PresentConstitution;
import org.folkmoot.members.model.Extracts.Extract;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.PersonName;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiExtracts;
import org.folkmoot.members.store.JdbiPublicRegister;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.testing.Constitutions;
import org.folkmoot.members.testing.KeptFiles;
import org.folkmoot.members.testing.Noted;
import org.folkmoot.members.testing.People;
import org.folkmoot.members.testing.TestTrust;
import org.folkmoot.platform.links.Ed25519Signer;
import org.folkmoot.platform.settings.Installation;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class MakeAnExtractIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final StandingClock CLOCK = StandingClock.at(LocalDate.of(2023, 11, 1));

    @TempDir
    Path folder;

    private final Noted noted = new Noted();
    private final KeptFiles files = new KeptFiles();
    private MembersUnit unit;
    private MakeAnExtract make;
    private SeeExtracts see;
    private PersonId ann;

    @BeforeEach
    void fourMembers() {
        unit = new MembersUnit(DATABASE);
        new JdbiConstitutions(unit.jdbi()).add(Constitutions.small(), People.CREATED);
        Ed25519Signer signer = new Ed25519Signer(new Installation(name -> Optional.of(folder.toString())));
        signer.run();
        JdbiExtracts extracts = new JdbiExtracts(unit.jdbi());
        make = new MakeAnExtract(
                new JdbiPublicRegister(unit.jdbi()),
                extracts,
                new PresentConstitution(new JdbiConstitutions(unit.jdbi()), CLOCK),
                files,
                signer,
                new TestTrust(),
                noted,
                CLOCK);
        see = new SeeExtracts(extracts, files, signer, noted);
        ann = member("Ann", "public-bexley", null, false);
        member("Bob", "users", "bexley", false);
        member("Cyd", "staff", null, true);
        member("Dee", "staff", null, false);
    }

    @AfterEach
    void close() {
        unit.close();
        DATABASE.emptyTables();
    }

    @Test
    void itShowsNameAndConstituencyAndNothingElse() {
        Extract made = made();

        assertThat(names(made)).isEqualTo("Name,Constituency\r\nAnn Archer,Public: Bexley\r\nDee Archer,Staff\r\n");
    }

    @Test
    void theStatementCountsEverybodyOnceByReason() {
        Extract made = made();

        assertThat(made.shown()).isEqualTo(2);
        assertThat(made.leftOut()).isEqualTo(2);
        assertThat(made.statement())
                .contains(
                        "Members on record: 4",
                        "Shown: 2",
                        "Left out: 1 – Service users and carers",
                        "Left out: 1 – Members who objected",
                        "Constitution: version 3",
                        made.sha256() + "  register-" + made.id() + ".csv")
                .doesNotContain("Bob", "Cyd");
    }

    @Test
    void anObjectionWorksFromTheNextExtractOnAndSoDoesTakingItBack() {
        object(true);
        assertThat(names(made())).doesNotContain("Ann");

        object(false);
        assertThat(names(made())).contains("Ann");
    }

    @Test
    void anExtractOnRecordIsIntactUntilOneByteChanges() {
        Extract made = made();
        assertThat(see.intact(see.one(made.id()))).isTrue();

        byte[] bytes = files.bytes(made.file());
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] ^= 1;
            assertThat(see.intact(made)).as("byte " + i).isFalse();
            bytes[i] ^= 1;
        }
        assertThat(see.intact(made)).isTrue();
    }

    @Test
    void aChangedStatementIsNotIntact() {
        Extract made = made();
        DATABASE.execute("update members_extract set statement = replace(statement, 'Shown: 2', 'Shown: 3')");

        assertThat(see.intact(see.one(made.id()))).isFalse();
    }

    @Test
    void anybodyCanCheckItWithTheCommandsOfThePage() throws IOException, InterruptedException {
        assumeThat(run("openssl version")).as("openssl").isZero();
        Extract made = made();
        String name = "register-" + made.id();
        Files.writeString(folder.resolve("register-key.pem"), made.publicKey());
        Files.writeString(folder.resolve(name + ".txt"), made.statement());
        Files.write(folder.resolve(name + ".sig"), made.signature());
        Files.write(folder.resolve(name + ".csv"), files.bytes(made.file()));
        String signature = "openssl pkeyutl -verify -pubin -inkey register-key.pem -rawin -in " + name
                + ".txt -sigfile " + name + ".sig";
        String hash = "tail -n 1 " + name + ".txt | sha256sum -c";
        assertThat(run(signature)).isZero();
        assertThat(run(hash)).isZero();

        Files.writeString(folder.resolve(name + ".csv"), names(made).replace("Ann", "Anm"));
        Files.writeString(folder.resolve(name + ".txt"), made.statement().replace("Shown: 2", "Shown: 1"));

        assertThat(run(signature)).isNotZero();
        assertThat(run(hash)).isNotZero();
    }

    private int run(String command) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
    }

    private Extract made() {
        return unit.tx(() -> make.make("Olive Office"));
    }

    private String names(Extract extract) {
        return new String(files.bytes(extract.file()), StandardCharsets.UTF_8);
    }

    private void object(boolean objects) {
        unit.run(() -> unit.people().find(ann).orElseThrow().object(objects, false));
    }

    private PersonId member(String first, String constituency, String classCode, boolean objects) {
        return unit.tx(() -> {
            Person person = People.ann();
            person.rename(new PersonName(null, first, "Archer"));
            person.memberOf(constituency, classCode, People.JOINED);
            person.object(objects, false);
            PersonId id = unit.people().add(person).id();
            unit.memberships().add(new Membership(id, constituency, classCode, 3, null, People.JOINED));
            return id;
        });
    }
}
