package org.folkmoot.platform.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class ClassPathPackTest {

    private static final String SCHEMA = "schemas/test/thing.schema.json";
    private static final ClassLoader LOADER = ClassPathPackTest.class.getClassLoader();

    private final ClassPathPack sound = ClassPathPack.of("test-sound", true, LOADER);
    private final ClassPathPack faulty = ClassPathPack.of("test-faulty", true, LOADER);

    @Test
    void aFileIsReadAsARecord() {
        assertThat(sound.yaml("things/one.yaml", SCHEMA, Thing.class))
                .contains(new Thing("One", 3, List.of(new Part("a"))));
    }

    @Test
    void aMissingFileIsEmpty() {
        assertThat(sound.yaml("things/none.yaml", SCHEMA)).isEmpty();
        assertThat(sound.text("none.md")).isEmpty();
    }

    @Test
    void theFilesOfAFolderAreListedInOrder() {
        assertThat(sound.list("things")).containsExactly("things/note.md", "things/one.yaml", "things/two.yaml");
        assertThat(sound.list("nothing")).isEmpty();
    }

    @Test
    void aFaultNamesFileLineAndWhatWasExpected() {
        List<PackFault> faults = faulty.faults("thing.yaml", SCHEMA);

        assertThat(faults).extracting(PackFault::line).containsExactly(4, 5, 6);
        assertThat(faults.get(0))
                .hasMessageContaining("packs/test-faulty/thing.yaml, line 4")
                .hasMessageContaining("code");
        assertThat(faults.get(1)).hasMessageContaining("minimum");
        assertThat(faults.get(2)).hasMessageContaining("wrong");
        assertThatThrownBy(() -> faulty.yaml("thing.yaml", SCHEMA)).isInstanceOf(PackFault.class);
    }

    @Test
    void unreadableYamlNamesTheLine() {
        assertThat(faulty.faults("broken.yaml", SCHEMA)).singleElement().satisfies(fault -> assertThat(fault.line())
                .isEqualTo(2));
    }

    @Test
    void aFileIsCheckedUnlessAnEarlierStartHasCheckedTheSame() {
        ClassPathPack checkedBefore = ClassPathPack.of("test-faulty", true, LOADER, () -> true);

        assertThatThrownBy(() -> faulty.yaml("thing.yaml", SCHEMA)).isInstanceOf(PackFault.class);
        assertThat(checkedBefore.yaml("thing.yaml", SCHEMA)).isPresent();
    }

    @Test
    void aKeyThatStandsTwiceIsAFault() {
        assertThat(faulty.faults("twice.yaml", SCHEMA)).singleElement().satisfies(fault -> assertThat(fault)
                .hasMessageContaining("uplicate"));
    }

    @Test
    void anUnknownPackIsRefusedWithTheKnownOnes() {
        assertThatThrownBy(() -> ClassPathPack.of("atlantis", false, LOADER))
                .hasMessageContaining("no content pack atlantis")
                .hasMessageContaining("test-sound");
        assertThat(ClassPathPack.of("none", false, LOADER).text("trust.yaml")).isEmpty();
    }

    @Test
    void theCheckPrintsEveryFault() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        PrintStream out = new PrintStream(bytes, true, StandardCharsets.UTF_8);

        assertThat(PackCheck.run(List.of("test-sound"), out, LOADER)).isZero();
        assertThat(PackCheck.run(List.of("test-faulty"), out, LOADER)).isEqualTo(1);
        assertThat(bytes.toString(StandardCharsets.UTF_8))
                .contains("test-sound: sound")
                .contains("packs/test-faulty/trust.yaml, line 3")
                .contains("packs/test-faulty/trust.yaml, line 7");
    }

    @Test
    void everyPackOfTheProductHasASoundTrustFile() {
        for (String id : List.of("oxleas", "tewv", "oxford-health", "swlstg", "leeds-values-network")) {
            assertThat(ClassPathPack.of(id, true, LOADER).faults("trust.yaml", "schemas/platform/trust.schema.json"))
                    .isEmpty();
        }
    }

    record Thing(String name, int size, List<Part> parts) {}

    record Part(String code) {}
}
