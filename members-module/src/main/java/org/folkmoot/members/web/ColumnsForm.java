package org.folkmoot.members.web;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.folkmoot.members.model.DateOrder;
import org.folkmoot.members.model.Texts;
import org.folkmoot.members.sheets.Encodings.Reading;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.SelectField;
import org.folkmoot.nhsuk.forms.TextField;
import org.jspecify.annotations.Nullable;

/**
 * What each column of a file holds and how it writes dates, whichever kind of file it is.
 *
 * @param <C> what a column may hold
 */
public abstract class ColumnsForm<C extends Enum<C>> extends Form {

    private final Class<C> kinds;
    private final Function<C, String> words;
    private final RadiosField dates;
    private final List<SelectField> columns = new ArrayList<>();
    private @Nullable RadiosField charset;
    private @Nullable TextField saveAs;

    /** A form whose columns are of this kind, each named in these words. */
    protected ColumnsForm(Class<C> kinds, Function<C, String> words) {
        this.kinds = kinds;
        this.words = words;
        dates = radios("dates", "How are dates written?")
                .choices(DateOrder.class, DateOrder::words)
                .required("Select whether the day or the month comes first");
    }

    /** Says in which order the file seems to write dates. */
    protected final void fillDates(DateOrder order) {
        dates.fill(order);
    }

    /**
     * Asks in which encoding the file is, by the line that shows it.
     *
     * @param readings that line in each way in which it may be read
     * @param answered what was said before; null for nothing
     */
    protected final void askForTheEncoding(List<Reading> readings, @Nullable String answered) {
        RadiosField field = radios("charset", "Which line is written right?");
        readings.forEach(each -> field.choice(each.charset(), each.line(), each.charset()));
        charset = field.required("Select the line that is written right");
        if (answered != null) {
            charset.fill(answered);
        }
    }

    /** Asks of each heading what its column holds, with what it seems to hold. */
    protected final void ask(List<String> headings, List<@Nullable C> guesses) {
        for (int i = 0; i < headings.size(); i++) {
            String heading = headings.get(i);
            SelectField field = select("c" + i, heading.isEmpty() ? "Column " + (i + 1) : heading)
                    .blank("Leave out");
            field.choices(kinds, words);
            C guess = i < guesses.size() ? guesses.get(i) : null;
            columns.add(guess == null ? field : field.fill(guess));
        }
    }

    /** Asks under which name the columns are kept for the next file. */
    protected final void askForAName() {
        saveAs = text("save", "Save these columns as")
                .hint("A name, if files with these headings will come again")
                .max(100, "The name must be 100 characters or less");
    }

    /** What makes the columns useless; null where they say enough. */
    protected abstract @Nullable String missing(Set<C> used);

    @Override
    protected void check() {
        Set<C> used = new HashSet<>();
        for (SelectField each : columns) {
            Optional<C> kind = each.given(kinds);
            if (kind.isPresent() && !used.add(kind.get())) {
                String twice = words.apply(kind.get()).toLowerCase(Locale.ROOT);
                refuse(each, "Another column holds the " + twice);
            }
        }
        String missing = missing(used);
        if (missing != null) {
            refuse(columns.get(0), missing);
        }
    }

    /** The encoding that was chosen, or this one where it was not asked for. */
    protected final String charsetOr(String known) {
        return charset == null ? known : charset.value();
    }

    /** In which order dates are written. */
    protected final DateOrder dateOrder() {
        return dates.value(DateOrder.class);
    }

    /** What the columns hold, in the file's order; null for one that is left out. */
    protected final List<@Nullable C> chosen() {
        List<@Nullable C> chosen = new ArrayList<>();
        columns.forEach(each -> chosen.add(each.given(kinds).orElse(null)));
        return chosen;
    }

    /** Under which name to keep them; null for none. */
    public final @Nullable String saveAs() {
        return saveAs == null ? null : Texts.line(saveAs.value());
    }
}
