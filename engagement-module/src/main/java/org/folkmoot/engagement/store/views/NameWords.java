package org.folkmoot.engagement.store.views;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jdbi.v3.core.statement.Query;

/** What somebody typed of a name: each word must be in it, in any order, as people say and as letters call them. */
record NameWords(List<String> words) {
    private static final int MOST = 6;
    private static final String NAME = "concat_ws(' ', r.full_name, r.name, i.guest_name)";

    static NameWords of(String text) {
        return new NameWords(Arrays.stream(text.strip().split("\\s+"))
                .limit(MOST)
                .map(word -> "%" + word.replaceAll("([!%_])", "!$1") + "%")
                .toList());
    }

    /** Of an invitation {@code i} and who is invited, {@code r}. */
    String condition() {
        return IntStream.range(0, words.size())
                .mapToObj(number -> NAME + " like :word" + number + " escape '!'")
                .collect(Collectors.joining(" and ", "(", ")"));
    }

    Query bind(Query query) {
        for (int number = 0; number < words.size(); number++) {
            query.bind("word" + number, words.get(number));
        }
        return query;
    }
}
