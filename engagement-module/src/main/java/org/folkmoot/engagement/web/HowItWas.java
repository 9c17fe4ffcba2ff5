package org.folkmoot.engagement.web;

import gg.jte.Content;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.folkmoot.engagement.model.FollowUpBook.Evaluation;
import org.folkmoot.engagement.model.Topic;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.nhsuk.components.Table;
import org.folkmoot.nhsuk.html.Html;
import org.folkmoot.nhsuk.text.Words;

/** What people said of a meeting, by number and in their words; nothing while fewer than five have said anything. */
public final class HowItWas {

    private HowItWas() {}

    /** The averages, and the words. */
    public static Content of(List<Evaluation> evaluations) {
        if (evaluations.size() < Topic.SMALLEST_NUMBER_SHOWN) {
            return Pieces.paragraph("Fewer than " + Topic.SMALLEST_NUMBER_SHOWN
                    + " people have said how it was, so nothing is shown that could tell who they are.");
        }
        Table table = Table.of("From 1 (not at all) to 4 (very much)")
                .firstCellIsHeader()
                .column("Question")
                .numeric("Average")
                .row("It was worth coming", average(evaluations, Evaluation::worthIt))
                .row("I was listened to", average(evaluations, Evaluation::heard))
                .row("I could take part as I needed", average(evaluations, Evaluation::reachable));
        List<Content> parts = new ArrayList<>();
        parts.add(Pieces.paragraph(Words.countFirst(evaluations.size(), "person", "people") + " said how it was."));
        parts.add(Components.table(table));
        List<String> words = evaluations.stream()
                .map(Evaluation::words)
                .filter(text -> text != null && !text.isBlank())
                .map(String::valueOf)
                .toList();
        if (!words.isEmpty()) {
            parts.add(Components.details("In their words", Pieces.bullets(words)));
        }
        return Html.all(parts);
    }

    private static String average(List<Evaluation> evaluations, ToIntFunction<Evaluation> number) {
        return String.format(
                Locale.UK,
                "%.1f",
                evaluations.stream().mapToInt(number).average().orElse(0));
    }
}
