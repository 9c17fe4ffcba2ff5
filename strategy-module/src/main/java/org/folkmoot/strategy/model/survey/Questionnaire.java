package org.folkmoot.strategy.model.survey;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The questions of one version of a survey, in sections of a page each. */
public record Questionnaire(
        @Nullable String intro, @Nullable String easyIntro, List<SurveySection> sections) {

    /** One without any question. */
    public static final Questionnaire EMPTY = new Questionnaire(null, null, List.of());

    private static final String PREFIX = "q";

    /** Questions in the people's own words, all on one page, none of which has to be answered. */
    public static Questionnaire ofPlainQuestions(List<String> texts) {
        List<Question> questions = new ArrayList<>();
        for (String text : texts) {
            questions.add(new Question(
                    PREFIX + (questions.size() + 1),
                    QuestionType.LONG,
                    text,
                    null,
                    null,
                    false,
                    List.of(),
                    List.of(),
                    0,
                    null,
                    null,
                    null,
                    false));
        }
        return new Questionnaire(
                null, null, List.of(new SurveySection("Your views", null, null, null, null, questions)));
    }

    /** The text above the first page for a reader; empty for none. */
    public String lead(boolean easyRead) {
        String easy = easyIntro == null ? "" : easyIntro;
        String plain = intro == null ? "" : intro;
        return easyRead && !easy.isEmpty() ? easy : plain;
    }

    /** True where anything has words in easy read. */
    public boolean hasEasyRead() {
        return easyIntro != null && !easyIntro.isEmpty()
                || all().anyMatch(question ->
                        question.easy() != null && !question.easy().isEmpty());
    }

    /** All questions in order. */
    public List<Question> questions() {
        return all().toList();
    }

    private Stream<Question> all() {
        return sections.stream().flatMap(section -> section.questions().stream());
    }

    /** One question. */
    public Optional<Question> question(String key) {
        return all().filter(question -> question.key().equals(key)).findFirst();
    }

    /** Whom a condition lets through, as a sentence. */
    public String asked(Condition condition) {
        String choices = question(condition.question())
                .map(asked -> asked.options().stream()
                        .filter(option -> condition.choices().contains(option.key()))
                        .map(option -> "“" + option.text() + "”")
                        .collect(Collectors.joining(" or ")))
                .orElse("");
        String text = question(condition.question()).map(Question::text).orElse(condition.question());
        return "Only for people who chose " + choices + " for “" + text + "”.";
    }

    /** The question by whose choices results may be shown apart. */
    public Optional<Question> grouping() {
        return all().filter(question -> question.grouping() && question.type() == QuestionType.ONE)
                .findFirst();
    }

    /** The first section after this place that asks anything of who gave these answers; -1 where none does. */
    public int next(int place, Given given) {
        for (int i = place + 1; i < sections.size(); i++) {
            if (!sections.get(i).asked(given).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** The last section before this place that asks anything; -1 where none does. */
    public int previous(int place, Given given) {
        for (int i = place - 1; i >= 0; i--) {
            if (!sections.get(i).asked(given).isEmpty()) {
                return i;
            }
        }
        return -1;
    }

    /** The last section in which something was answered; -1 where nothing was. */
    public int lastAnswered(Given given) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            boolean answered = sections.get(i).asked(given).stream()
                    .flatMap(question -> question.fields().stream())
                    .anyMatch(field -> !given.of(field).isEmpty());
            if (answered) {
                return i;
            }
        }
        return -1;
    }

    /** The answers to what is asked, without those to questions that another answer has since ruled out. */
    public Given kept(Given given) {
        Given kept = given;
        for (boolean changing = true; changing; ) {
            Given before = kept;
            kept = keptOnce(before);
            changing = !kept.equals(before);
        }
        return kept;
    }

    private Given keptOnce(Given given) {
        Map<String, List<String>> kept = new LinkedHashMap<>();
        sections.stream()
                .flatMap(section -> section.asked(given).stream())
                .flatMap(question -> question.fields().stream())
                .filter(field -> !given.of(field).isEmpty())
                .forEach(field -> kept.put(field, given.of(field)));
        return new Given(kept);
    }

    /** The first section in which something that must be answered is not; -1 where there is none. */
    public int unanswered(Given given) {
        for (int i = 0; i < sections.size(); i++) {
            boolean missing = sections.get(i).asked(given).stream()
                    .filter(Question::required)
                    .flatMap(question -> question.fields().stream())
                    .anyMatch(field -> given.of(field).isEmpty());
            if (missing) {
                return i;
            }
        }
        return -1;
    }

    /** A key that no question has had so far. */
    public String freeKey() {
        int highest = all().map(Question::key)
                .filter(key -> key.matches(PREFIX + "[0-9]{1,6}"))
                .mapToInt(key -> Integer.parseInt(key.substring(1)))
                .max()
                .orElse(0);
        return PREFIX + (highest + 1);
    }

    /** The questionnaire with these sections. */
    public Questionnaire with(List<SurveySection> changed) {
        return new Questionnaire(intro, easyIntro, List.copyOf(changed));
    }

    /** The questionnaire with another section in a place, or one more at the end. */
    public Questionnaire with(int place, SurveySection section) {
        List<SurveySection> changed = new ArrayList<>(sections);
        if (place < changed.size()) {
            changed.set(place, section);
        } else {
            changed.add(section);
        }
        return with(changed);
    }
}
