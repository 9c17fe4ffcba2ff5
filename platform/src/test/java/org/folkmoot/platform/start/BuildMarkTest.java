package org.folkmoot.platform.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BuildMarkTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void theSameContentInAnotherPlaceHasTheSameMark() throws IOException {
        String here = BuildMark.of(List.of(build("here", "create table a")));

        assertThat(BuildMark.of(List.of(build("there", "create table a")))).isEqualTo(here);
    }

    @Test
    void anythingChangedOrNamedOtherwiseIsAnotherBuild() throws IOException {
        Path before = build("before", "create table a");
        String mark = BuildMark.of(List.of(before));

        assertThat(BuildMark.of(List.of(build("after", "create table b")))).isNotEqualTo(mark);
        Files.move(before.resolve("db/V001__a.sql"), before.resolve("db/V002__a.sql"));
        assertThat(BuildMark.of(List.of(before))).isNotEqualTo(mark);
    }

    private Path build(String name, String sql) throws IOException {
        Path classes = folder.resolve(name);
        Files.createDirectories(classes.resolve("db"));
        Files.writeString(classes.resolve("db/V001__a.sql"), sql);
        return classes;
    }
}
