package org.folkmoot.strategy.responses;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.folkmoot.platform.audit.Audit;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.strategy.model.survey.Given;
import org.folkmoot.strategy.model.survey.Question;
import org.folkmoot.strategy.model.survey.Questionnaire;
import org.folkmoot.strategy.model.survey.SurveySection;
import org.folkmoot.strategy.model.survey.Tally;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.store.AnswerCounts;
import org.folkmoot.strategy.store.Contributions;
import org.folkmoot.strategy.store.Contributions.Contribution;
import org.folkmoot.strategy.store.Responses;
import org.folkmoot.strategy.store.Responses.NewResponse;
import org.folkmoot.strategy.store.Themes;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.surveys.PackSurvey;
import org.folkmoot.strategy.surveys.PackSurvey.Invented;

/** Invents answers for the demonstration, the same at every first start, and stores them in a few steps. */
@ApplicationScoped
public class InventAnswers {

    private static final long SEED = 20231018;
    private static final int PERCENT = 100;
    private static final int LEAVE_OUT = 8;
    private static final int OWN_WORDS = 42;
    private static final int ON_PAPER = 12;
    private static final int PUBLISHABLE = 70;
    private static final int FIRST_CODER = 70;
    private static final int SECOND_CODER = 45;
    private static final int AGREES = 86;
    private static final int TAKES_A_CHOICE = 38;

    private final Responses responses;
    private final Contributions contributions;
    private final AnswerCounts counts;
    private final Themes themes;
    private final Audit audit;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    InventAnswers() {
        this(null, null, null, null, null, null);
    }

    @Inject
    public InventAnswers(
            Responses responses,
            Contributions contributions,
            AnswerCounts counts,
            Themes themes,
            Audit audit,
            Clock clock) {
        this.responses = responses;
        this.contributions = contributions;
        this.counts = counts;
        this.themes = themes;
        this.audit = audit;
        this.clock = clock;
    }

    /** Invents as many as wanted, spread over the days on which the consultation has been open. */
    void invent(PageLine page, long survey, long version, PackSurvey pack, Invented wanted) {
        Random dice = new Random(SEED + page.slug().hashCode());
        Questionnaire questionnaire = pack.questionnaire();
        Tally tally = new Tally();
        List<NewResponse> stored = new ArrayList<>();
        List<Contribution> said = new ArrayList<>();
        for (int i = 0; i < wanted.answers(); i++) {
            Given given = given(questionnaire, wanted, dice);
            NewResponse response = response(survey, version, page, questionnaire, given, dice);
            tally.count(questionnaire, given);
            stored.add(response);
            said.addAll(KeepWords.of(page.id(), questionnaire, response, given));
        }
        responses.addAll(stored);
        contributions.addAll(said);
        counts.add(version, tally, 1);
        code(page, pack, wanted, said, dice);
        audit.wrote("survey.invent", "survey:" + survey, stored.size() + " answers invented for the demonstration");
    }

    /** Two coders, who have not read everything yet and do not always agree. */
    private void code(PageLine page, PackSurvey pack, Invented wanted, List<Contribution> said, Random dice) {
        Map<String, Long> ids = new LinkedHashMap<>();
        pack.themes().forEach(theme -> ids.put(theme.key(), themes.add(page.id(), theme.name(), theme.description())));
        List<Long> all = List.copyOf(ids.values());
        List<Themes.Coding> codings = new ArrayList<>();
        for (Contribution each : said) {
            long right = ids.getOrDefault(theme(each, wanted), 0L);
            if (!all.isEmpty() && dice.nextInt(PERCENT) < FIRST_CODER) {
                codings.add(new Themes.Coding(each.id(), "demo:1", right));
            }
            if (!all.isEmpty() && dice.nextInt(PERCENT) < SECOND_CODER) {
                long found = dice.nextInt(PERCENT) < AGREES ? right : all.get(dice.nextInt(all.size()));
                codings.add(new Themes.Coding(each.id(), "demo:2", found));
            }
        }
        themes.codeAll(codings);
    }

    private static String theme(Contribution said, Invented wanted) {
        String words = said.words().toLowerCase(Locale.ROOT);
        return wanted.words().getOrDefault(said.about(), List.of()).stream()
                .filter(line -> words.endsWith(line.text().toLowerCase(Locale.ROOT)))
                .map(line -> line.theme() == null ? "" : line.theme())
                .findFirst()
                .orElse("");
    }

    private NewResponse response(
            long survey, long version, PageLine page, Questionnaire questionnaire, Given given, Random dice) {
        return new NewResponse(
                dice.nextLong() >>> 1,
                survey,
                version,
                day(page, dice),
                dice.nextInt(PERCENT) < ON_PAPER ? "PAPER" : "ONLINE",
                "COUNTED",
                null,
                Tally.group(questionnaire, given),
                true,
                dice.nextInt(PERCENT) < PUBLISHABLE,
                ContentJson.textOf(given),
                Secrets.hash("survey-form", "invented " + dice.nextLong()));
    }

    private LocalDate day(PageLine page, Random dice) {
        LocalDate today = TrustClock.today(clock);
        LocalDate opens = page.opens() == null ? today : page.opens();
        LocalDate closes = page.closes() == null || page.closes().isAfter(today) ? today : page.closes();
        long days = Math.max(0, ChronoUnit.DAYS.between(opens, closes));
        return opens.plusDays(dice.nextInt((int) days + 1));
    }

    private static Given given(Questionnaire questionnaire, Invented wanted, Random dice) {
        Given given = Given.NOTHING;
        for (SurveySection section : questionnaire.sections()) {
            for (Question question : section.asked(given)) {
                if (question.required() || dice.nextInt(PERCENT) >= LEAVE_OUT) {
                    given = given.with(answer(question, wanted, dice));
                }
            }
        }
        return given;
    }

    private static Map<String, List<String>> answer(Question question, Invented wanted, Random dice) {
        Map<String, List<String>> answer = new LinkedHashMap<>();
        switch (question.type()) {
            case ONE, SCALE -> answer.put(question.key(), List.of(one(question, dice)));
            case MANY -> answer.put(question.key(), some(question, dice));
            case MATRIX -> question.fields().forEach(field -> answer.put(field, List.of(one(question, dice))));
            case RANKING -> answer.put(question.key(), ranked(question, dice));
            case SHORT, LONG -> answer.put(question.key(), words(question, wanted, dice));
        }
        return answer;
    }

    /** Later choices come a little less often, and each question has a lean of its own. */
    private static String one(Question question, Random dice) {
        int size = question.options().size();
        int lean = Math.floorMod(question.text().hashCode(), size);
        int picked = Math.min(dice.nextInt(size), dice.nextInt(size));
        return question.options().get((picked + lean) % size).key();
    }

    private static List<String> some(Question question, Random dice) {
        return question.options().stream()
                .filter(option -> dice.nextInt(PERCENT) < TAKES_A_CHOICE)
                .map(option -> option.key())
                .toList();
    }

    private static List<String> ranked(Question question, Random dice) {
        List<String> left = new ArrayList<>(
                question.choices().stream().map(choice -> choice.key()).toList());
        List<String> ranked = new ArrayList<>();
        int most = 1 + dice.nextInt(left.size());
        while (ranked.size() < most) {
            ranked.add(left.remove(Math.min(dice.nextInt(left.size()), dice.nextInt(left.size()))));
        }
        return ranked;
    }

    private static List<String> words(Question question, Invented wanted, Random dice) {
        List<PackSurvey.Line> lines = wanted.words().get(question.key());
        if (lines == null || dice.nextInt(PERCENT) >= OWN_WORDS) {
            return List.of();
        }
        String line = lines.get(dice.nextInt(lines.size())).text();
        String opening = wanted.openings().isEmpty()
                ? ""
                : wanted.openings().get(dice.nextInt(wanted.openings().size()));
        String whole = opening + line;
        return List.of(Character.toUpperCase(whole.charAt(0)) + whole.substring(1));
    }
}
