package org.folkmoot.members.boundaries;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.folkmoot.members.model.Area;
import org.folkmoot.members.model.Connection;
import org.folkmoot.members.model.Constituency;
import org.folkmoot.members.model.ConstituencyKind;
import org.folkmoot.members.model.Constitution;
import org.folkmoot.members.model.Directories.Entry;
import org.folkmoot.members.model.Fate;
import org.folkmoot.members.model.Membership;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Place;
import org.folkmoot.members.model.Postcode;
import org.folkmoot.members.model.Redraw;
import org.folkmoot.members.model.RedrawLists.Flow;
import org.folkmoot.members.store.JdbiConstitutions;
import org.folkmoot.members.store.JdbiPostcodes;
import org.folkmoot.members.store.JdbiRedraws;
import org.folkmoot.members.store.MembersUnit;
import org.folkmoot.members.store.views.JdbiRedrawLists;
import org.folkmoot.members.testing.People;
import org.folkmoot.members.testing.SteppedRun;
import org.folkmoot.testkit.clock.StandingClock;
import org.folkmoot.testkit.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Postcodes whose codes changed from 2014 to 2025, and the seven districts that became North Yorkshire. */
class RealBoundariesIT {

    @RegisterExtension
    static final TestDatabase DATABASE = TestDatabase.migrated("members");

    private static final LocalDate TODAY = LocalDate.of(2023, 4, 3);
    private static final String NORTH_YORKSHIRE = "E06000065";

    @Test
    void aNewDirectoryTakesSevenDistrictsOutOfAnOldConstitutionAndANewOneKeepsThem() throws IOException {
        Path data = Stream.of("../../shared/data", "../../../shared/data")
                .map(Path::of)
                .filter(Files::isDirectory)
                .findFirst()
                .orElse(null);
        assumeTrue(data != null, "Skipped: the folder shared/data with the real postcodes is not beside the project");
        List<NamedCsvRecord> changed = rows(data.resolve("postcodes_area_code_changed_2014_2025.csv"));
        List<String> districts = rows(data.resolve("lad_code_changes.csv")).stream()
                .map(each -> each.getField("old_code"))
                .toList();
        Constitution old = constitution(1, districts);
        Constitution next = constitution(2, List.of(NORTH_YORKSHIRE));
        long inDistricts = changed.stream()
                .filter(each -> districts.contains(each.getField("lad_2014")))
                .count();
        long outOfNorthYorkshire = changed.stream()
                .filter(each -> districts.contains(each.getField("lad_2014")))
                .filter(each -> !NORTH_YORKSHIRE.equals(each.getField("lad_2025")))
                .count();
        long intoNorthYorkshire = changed.stream()
                .filter(each -> !districts.contains(each.getField("lad_2014")))
                .filter(each -> NORTH_YORKSHIRE.equals(each.getField("lad_2025")))
                .count();

        try (MembersUnit unit = new MembersUnit(DATABASE)) {
            load(unit, changed, old, next);
            List<Flow> underTheOld = flows(unit, 1);
            List<Flow> underTheNew = flows(unit, 2);

            assertThat(districts).hasSize(7);
            assertThat(inDistricts).isGreaterThan(100);
            assertThat(people(underTheOld, "public-ny/")).isEqualTo(inDistricts);
            assertThat(people(underTheNew, "public-ny/")).isEqualTo(outOfNorthYorkshire);
            assertThat(people(underTheNew, "public-rest/")).isEqualTo(intoNorthYorkshire);
            assertThat(DATABASE.number("select count(*) from members_redraw_move where redraw_id = 2"))
                    .as("everyone has another code of their area")
                    .isEqualTo(changed.size());
        }
    }

    private static void load(MembersUnit unit, List<NamedCsvRecord> changed, Constitution old, Constitution next) {
        JdbiConstitutions constitutions = new JdbiConstitutions(unit.jdbi());
        JdbiPostcodes postcodes = new JdbiPostcodes(unit.jdbi());
        unit.run(() -> {
            constitutions.add(old, Instant.EPOCH);
            constitutions.add(next, Instant.EPOCH);
            int generation = postcodes.begin("ONSPD", "2025.csv", Instant.EPOCH);
            List<Entry> entries = new ArrayList<>();
            for (NamedCsvRecord row : changed) {
                Postcode postcode = Postcode.parse(row.getField("postcode")).orElseThrow();
                entries.add(new Entry(postcode.key(), row.getField("lad_2025"), row.getField("ward_2025"), false));
                join(unit, old, postcode, new Place(row.getField("lad_2014"), row.getField("ward_2014")));
            }
            postcodes.add(generation, entries, 0);
            postcodes.given(generation, "STAGED");
        });
    }

    private static void join(MembersUnit unit, Constitution constitution, Postcode postcode, Place place) {
        Person person = unit.people().add(People.ann());
        person.moveTo(People.address(postcode.written()), place);
        String constituency = constitution.publicFor(place).get(0).code();
        person.memberOf(constituency, null, TODAY);
        unit.memberships().add(new Membership(person.id(), constituency, null, 1, null, TODAY));
    }

    private static List<Flow> flows(MembersUnit unit, int version) {
        JdbiRedraws redraws = new JdbiRedraws(unit.jdbi());
        Redraw dry = new Redraw(
                0,
                "Real",
                1,
                version,
                1,
                null,
                Redraw.State.CALCULATING,
                Instant.EPOCH,
                "test",
                0,
                null,
                null,
                null,
                null);
        long id = unit.tx(() -> redraws.begin(dry));
        new CalculateARedraw(redraws, new JdbiConstitutions(unit.jdbi()), StandingClock.at(TODAY))
                .work(new SteppedRun(unit, Map.of("redraw", String.valueOf(id))));
        return new JdbiRedrawLists(unit.jdbi()).flows(id);
    }

    private static long people(List<Flow> flows, String from) {
        return flows.stream()
                .filter(each -> each.kind() == Fate.Kind.MOVES && each.from().equals(from))
                .mapToLong(Flow::people)
                .sum();
    }

    private static Constitution constitution(int version, List<String> codes) {
        return new Constitution(
                version,
                "Version " + version,
                version == 1 ? LocalDate.of(2014, 1, 1) : LocalDate.of(2023, 4, 1),
                null,
                null,
                true,
                List.of(
                        publicOne(
                                "public-ny",
                                codes.stream().map(each -> new Area(each, each)).toList(),
                                false),
                        publicOne("public-rest", List.of(), true)),
                List.of(),
                null);
    }

    private static Constituency publicOne(String code, List<Area> areas, boolean rest) {
        return new Constituency(
                code,
                code,
                ConstituencyKind.PUBLIC,
                "clause 6",
                16,
                "clause 8",
                1,
                1,
                areas,
                rest,
                List.of(Connection.LIVES_HERE),
                null,
                false,
                List.of());
    }

    private static List<NamedCsvRecord> rows(Path file) throws IOException {
        try (CsvReader<NamedCsvRecord> csv = CsvReader.builder().ofNamedCsvRecord(file)) {
            return csv.stream().toList();
        }
    }
}
