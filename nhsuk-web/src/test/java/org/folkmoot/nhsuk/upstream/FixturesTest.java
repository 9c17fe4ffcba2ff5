package org.folkmoot.nhsuk.upstream;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import gg.jte.Content;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.folkmoot.nhsuk.html.Html;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every fixture of upstream whose options we can express comes out as upstream's HTML; the number of those never
 * falls. The list of what is covered is written to {@code target/upstream-fixtures.txt}.
 */
class FixturesTest {
    private static final Path UPSTREAM = Path.of("node_modules/nhsuk-frontend/dist/nhsuk/components");
    private static final Path LIST = Path.of("target/upstream-fixtures.txt");

    @TestFactory
    Stream<DynamicTest> everyFixtureThatWeCanExpressComesOutAsUpstreamHasIt() throws IOException {
        Files.createDirectories(LIST.getParent());
        Files.writeString(LIST, "");
        return Mappings.ALL.stream().map(mapping -> dynamicTest(mapping.component(), () -> compare(mapping)));
    }

    private static void compare(Mapping mapping) throws IOException {
        List<String> covered = new ArrayList<>();
        List<String> left = new ArrayList<>();
        List<String> different = new ArrayList<>();
        JsonNode file = new ObjectMapper()
                .readTree(
                        UPSTREAM.resolve(mapping.component() + "/fixtures.json").toFile());
        for (JsonNode fixture : file.path("fixtures")) {
            String name = fixture.path("name").asText();
            Optional<String> ours = render(mapping.toContent(), fixture.path("context"));
            boolean block = mapping.blocks().stream().anyMatch(name::contains);
            if (ours.isEmpty() || block) {
                left.add(name);
                continue;
            }
            String expected = mapping.adjust().apply(fixture.path("html").asText());
            String wanted = Dom.canonical(expected);
            String got = Dom.canonical(mapping.adjust().apply(ours.get()));
            if (wanted.equals(got)) {
                covered.add(name);
            } else {
                different.add("%s %s%n%s%nbut ours is%n%s".formatted(name, fixture.path("context"), wanted, got));
            }
        }
        report(mapping, covered, left);
        assertThat(different).as("fixtures that come out otherwise").isEmpty();
        assertThat(covered).as("fixtures covered").hasSizeGreaterThanOrEqualTo(mapping.atLeast());
    }

    private static Optional<String> render(Function<Context, Optional<Content>> toContent, JsonNode options) {
        Context context = new Context(options);
        Optional<Content> content = toContent.apply(context);
        return context.isUsedUp() ? content.map(Html::string) : Optional.empty();
    }

    private static void report(Mapping mapping, List<String> covered, List<String> left) throws IOException {
        String text = "%s: %d of %d%n  covered: %s%n  not expressed: %s%n"
                .formatted(mapping.component(), covered.size(), covered.size() + left.size(), covered, left);
        Files.writeString(LIST, text, StandardOpenOption.APPEND);
    }
}
