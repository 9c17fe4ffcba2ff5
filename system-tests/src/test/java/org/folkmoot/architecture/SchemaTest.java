package org.folkmoot.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each module's migrations make, change and point to its own tables only, in SQL that both databases run. */
class SchemaTest {

    private static final Path REPOSITORY = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern TABLE = Pattern.compile(
            "(?i)(?:create table(?: if not exists)?|alter table|references|insert into|join|update)\\s+`?([a-z_0-9]+)");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i)\\b(now\\(\\)|current_timestamp|sysdate|returning\\b|json_\\w+\\()");

    @Test
    void aModuleNamesOnlyItsOwnTables() {
        assertThat(migrations()).isNotEmpty().allSatisfy(file -> assertThat(foreignTables(module(file), text(file)))
                .as(file.toString())
                .isEmpty());
    }

    @Test
    void aForeignTableIsFound() {
        assertThat(foreignTables("members", "create table x (m bigint references strategy_page (id));"))
                .containsExactly("x", "strategy_page");
    }

    @Test
    void nothingIsSaidThatOnlyOneDatabaseKnows() {
        assertThat(migrations())
                .allSatisfy(file -> assertThat(ELSEWHERE.matcher(text(file)).find())
                        .as(file.toString())
                        .isFalse());
    }

    @Test
    void everyMigrationIsNumberedAndSaysWhatItDoes() {
        assertThat(migrations())
                .extracting(file -> file.getFileName().toString())
                .allMatch(name -> name.matches("V\\d{3}__[a-z0-9_]+\\.sql"));
    }

    private static List<String> foreignTables(String module, String sql) {
        Matcher matcher = TABLE.matcher(sql.replaceAll("--.*", ""));
        List<String> foreign = new ArrayList<>();
        while (matcher.find()) {
            if (!matcher.group(1).startsWith(module + "_") && !matcher.group(1).matches("cascade|set|current|key")) {
                foreign.add(matcher.group(1));
            }
        }
        return foreign;
    }

    private static List<Path> migrations() {
        try (Stream<Path> files = Files.find(
                REPOSITORY, 8, (file, what) -> file.toString().matches(".*/src/main/resources/db/\\w+/[^/]+\\.sql"))) {
            return files.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String module(Path migration) {
        return migration.getParent().getFileName().toString();
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
