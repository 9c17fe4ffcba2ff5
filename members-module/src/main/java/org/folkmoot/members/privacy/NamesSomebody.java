package org.folkmoot.members.privacy;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.folkmoot.members.model.Person;
import org.folkmoot.members.model.Texts;
import org.folkmoot.members.sheets.RowTaker;
import org.jspecify.annotations.Nullable;

/**
 * Looks through a file whose columns nobody has named yet for a row that has somebody's address, or all words of their name.
 * It rather finds one too many: another person of the name is no reason to keep the row.
 */
final class NamesSomebody implements RowTaker {

    private final Set<String> name;
    private final @Nullable String mail;
    private boolean found;

    NamesSomebody(Person person) {
        this.name = words(person.lastKey() + " " + person.firstKey());
        this.mail = person.mailKey();
    }

    /** True where there was such a row. */
    boolean found() {
        return found;
    }

    @Override
    public boolean take(long line, List<String> cells) {
        Set<String> row = new HashSet<>();
        for (String cell : cells) {
            found |= cell.strip().equalsIgnoreCase(mail);
            row.addAll(words(Texts.key(cell)));
        }
        found |= !name.isEmpty() && row.containsAll(name);
        return !found;
    }

    private static Set<String> words(String key) {
        Set<String> words = new HashSet<>(Arrays.asList(key.split(" ")));
        words.remove("");
        return words;
    }
}
