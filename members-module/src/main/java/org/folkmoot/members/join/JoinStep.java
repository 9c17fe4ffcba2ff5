package org.folkmoot.members.join;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.folkmoot.members.model.Answers;

/** The questions of joining, one a page, in their order. */
public enum JoinStep {
    CONNECTION("connection", Set.of("connection")),
    NAME("name", Set.of("last")),
    DATE_OF_BIRTH("date-of-birth", Set.of("born")),
    /** Only of those who are old enough to join but not to agree alone. */
    GUARDIAN("guardian", Set.of("guardianName")),
    ADDRESS("address", Set.of("addressed")),
    CONSTITUENCY("constituency", Set.of("constituency")),
    CONTACT("contact", Set.of("channel")),
    FORMATS("formats", Set.of("format")),
    INTERESTS("interests", Set.of("interested"));

    private static final Set<JoinStep> FOR_MEMBERS_ONLY = Set.of(CONNECTION, DATE_OF_BIRTH, GUARDIAN, CONSTITUENCY);

    /** The answer that stands where the date of birth leads to the question for a guardian. */
    private static final String YOUNG = "young";

    private final String page;
    private final Set<String> answeredBy;

    JoinStep(String page, Set<String> answeredBy) {
        this.page = page;
        this.answeredBy = answeredBy;
    }

    /** The page's address. */
    public String path() {
        return "/join/" + page;
    }

    /** True once the page was answered. */
    public boolean done(Answers answers) {
        return answeredBy.stream().allMatch(answers::has);
    }

    /** The questions that a trust which asks so asks of who answered this. */
    public static List<JoinStep> route(Asked asked, Answers answers) {
        return Stream.of(values())
                .filter(each -> asked.members() || !FOR_MEMBERS_ONLY.contains(each))
                .filter(each -> asked.choices() || each != INTERESTS)
                .filter(each -> each != GUARDIAN || answers.has(YOUNG))
                .toList();
    }

    /** The same answers with a mark that leads to the question for a guardian, or without it. */
    public static Answers marked(Answers answers, boolean young) {
        return answers.with(YOUNG, young ? "yes" : null);
    }

    /** The page after this one. */
    public String next(Asked asked, Answers answers) {
        List<JoinStep> route = route(asked, answers);
        int at = route.indexOf(this);
        return at + 1 < route.size() ? route.get(at + 1).path() : "/join/check";
    }

    /** The page before this one. */
    public String previous(Asked asked, Answers answers) {
        List<JoinStep> route = route(asked, answers);
        int at = route.indexOf(this);
        return at > 0 ? route.get(at - 1).path() : "/join";
    }

    /** True once every question was answered. */
    public static boolean complete(Answers answers, Asked asked) {
        return route(asked, answers).stream().allMatch(each -> each.done(answers));
    }

    /** The first page that still needs an answer; the check page where none does. */
    public static String firstOpen(Answers answers, Asked asked) {
        return route(asked, answers).stream()
                .filter(each -> !each.done(answers))
                .findFirst()
                .map(JoinStep::path)
                .orElse("/join/check");
    }
}
