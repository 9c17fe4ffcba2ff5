package org.folkmoot.strategy.outcomes.web;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.RadiosField;
import org.folkmoot.nhsuk.forms.TextAreaField;
import org.folkmoot.strategy.model.coding.Move;
import org.folkmoot.strategy.outcomes.MoveConsultation.Checked;

/** The principles that are checked before a consultation changes its state. */
final class MoveForm extends Form {

    private static final int TEXT = 2000;

    private final Map<Move.Principle, RadiosField> met = new LinkedHashMap<>();
    private final Map<Move.Principle, TextAreaField> notes = new LinkedHashMap<>();

    private final boolean tooShort;

    /** The form for a step; {@code tooShort} where it takes answers for fewer than six weeks, which needs a reason. */
    MoveForm(Move move, boolean tooShort) {
        this.tooShort = tooShort;
        for (Move.Principle principle : move.principles()) {
            String name = principle.name().toLowerCase(java.util.Locale.ROOT);
            met.put(
                    principle,
                    radios(name, principle.words())
                            .small()
                            .required("Select yes or no: " + principle.words())
                            .choice("yes", "Yes")
                            .choice("no", "No"));
            notes.put(
                    principle,
                    textArea(name + "-note", "What this rests on, or why the consultation goes on without")
                            .rows(2)
                            .max(TEXT, "What this rests on must be 2,000 characters or fewer"));
        }
    }

    @Override
    protected void check() {
        met.forEach((principle, field) -> {
            TextAreaField note = notes.get(principle);
            if (note == null || !note.value().isEmpty()) {
                return;
            }
            if (field.isChosen("no")) {
                refuse(note, "Enter why the consultation goes on without: " + principle.words());
            }
            if (tooShort && principle == Move.Principle.TIME && field.isChosen("yes")) {
                refuse(note, "Enter why fewer than 6 weeks are enough");
            }
        });
    }

    Map<Move.Principle, Checked> checks() {
        Map<Move.Principle, Checked> checks = new EnumMap<>(Move.Principle.class);
        met.forEach((principle, field) -> {
            TextAreaField note = notes.get(principle);
            checks.put(principle, new Checked(field.isChosen("yes"), note == null ? "" : note.value()));
        });
        return checks;
    }
}
