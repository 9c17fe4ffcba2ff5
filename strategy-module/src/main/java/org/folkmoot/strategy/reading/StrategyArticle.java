package org.folkmoot.strategy.reading;

import gg.jte.Content;
import gg.jte.html.HtmlContent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.folkmoot.nhsuk.components.Components;
import org.folkmoot.strategy.model.Ending;
import org.folkmoot.strategy.model.Strategy;
import org.folkmoot.strategy.store.views.CommentViews.PublicComment;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.templates.strategy.reading.blocks.JtebuildingGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtechaptersGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtecontextGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JteenablingGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JteendingsGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JteexercisesGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtegoalsGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtelinksGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtemeasuresGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JteperiodsGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JteplansGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JteprogressGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtepurposesGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtescopeGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtesteeringGenerated;
import org.folkmoot.templates.strategy.reading.blocks.JtestrategyCommentsGenerated;
import org.jspecify.annotations.Nullable;

/** A strategy as a page: what it is for, its goals, what carries them, what came of it, who shaped it. */
public final class StrategyArticle {

    private final Strategy strategy;
    private final LocalDate today;
    private final CommentLinks links;
    private final List<Block> blocks = new ArrayList<>();
    private @Nullable Block text;

    private StrategyArticle(Strategy strategy, LocalDate today, CommentLinks links) {
        this.strategy = strategy;
        this.today = today;
        this.links = links;
    }

    /** Puts the page together for a day; {@code linked} are the documents and consultations that belong to it. */
    public static Article of(Strategy strategy, List<PageLine> linked, LocalDate today) {
        return of(strategy, linked, today, "", List.of(), true);
    }

    /**
     * Puts the page together for a day.
     *
     * @param linked the documents and consultations that belong to it
     * @param comments what readers said of it and everybody may read
     * @param past nobody comments on what a strategy was
     */
    static Article of(
            Strategy strategy,
            List<PageLine> linked,
            LocalDate today,
            String slug,
            List<PublicComment> comments,
            boolean past) {
        CommentLinks links = past ? CommentLinks.none() : CommentLinks.of(slug, strategy, comments);
        StrategyArticle article = new StrategyArticle(strategy, today, links);
        article.text = article.text(slug, comments);
        article.foundations();
        article.substance();
        article.origins(linked);
        article.said(slug, comments);
        Content state = Components.tag(Say.state(strategy.about().state()));
        String caption = strategy.about().fullName();
        Content top = (HtmlContent) out -> {
            out.writeContent("<p>");
            state.writeTo(out);
            out.writeContent("</p>");
        };
        return new Article(
                strategy.about().name(), caption, strategy.about().summary(), top, article.blocks, strategy.review());
    }

    private @Nullable Block text(String slug, List<PublicComment> comments) {
        String markdown = strategy.text();
        if (markdown == null) {
            return null;
        }
        return links.any() && StrategyPassages.isDraft(strategy)
                ? Passages.block(markdown, CommentLinks.form(slug), CommentLinks.places(comments))
                : Block.text(markdown);
    }

    /** What readers said, and the way to say more. */
    private void said(String slug, List<PublicComment> comments) {
        boolean wanted = links.any() || !comments.isEmpty();
        String form = links.any() ? CommentLinks.form(slug) : "";
        add(
                wanted,
                "Tell us what you think",
                out -> JtestrategyCommentsGenerated.render(
                        out, null, form, strategy.about().goalLabel().one(), comments));
    }

    private void foundations() {
        String purposes =
                strategy.purposes().isEmpty() && strategy.vision().isEmpty() ? "Our mission" : "What we are for";
        boolean any = !strategy.mission().isEmpty()
                || !strategy.vision().isEmpty()
                || !strategy.purposes().isEmpty();
        add(any, purposes, out -> JtepurposesGenerated.render(out, null, strategy, today));
        add(
                !strategy.goals().isEmpty(),
                strategy.about().goalLabel().many(),
                out -> JtegoalsGenerated.render(out, null, strategy, links));
        Strategy.BuildingBlocks building = strategy.buildingBlocks();
        if (building != null) {
            add(true, building.heading(), out -> JtebuildingGenerated.render(out, null, strategy, building));
        }
    }

    private void substance() {
        add(
                !strategy.progress().isEmpty(),
                "What has been done",
                out -> JteprogressGenerated.render(out, null, strategy));
        add(
                !strategy.deliveryPlans().isEmpty(),
                "Delivery plans",
                out -> JteplansGenerated.render(out, null, strategy, YearMonth.from(today)));
        add(!strategy.measures().isEmpty(), "Measures", out -> JtemeasuresGenerated.render(out, null, strategy));
        add(
                !strategy.endings().isEmpty(),
                "Where earlier promises ended",
                out -> JteendingsGenerated.render(out, null, strategy));
        Strategy.Enabling enabling = strategy.enabling();
        if (enabling != null) {
            add(true, enabling.heading(), out -> JteenablingGenerated.render(out, null, enabling));
        }
        boolean context = !strategy.context().isEmpty() || !strategy.policies().isEmpty();
        add(context, "What has changed around us", out -> JtecontextGenerated.render(out, null, strategy));
        add(
                !strategy.chapters().isEmpty(),
                "Chapters of the strategy",
                out -> JtechaptersGenerated.render(out, null, strategy, links));
        if (text != null) {
            blocks.add(text);
        }
    }

    private void origins(List<PageLine> linked) {
        add(
                !strategy.exercises().isEmpty(),
                "How people shaped it",
                out -> JteexercisesGenerated.render(out, null, strategy));
        Strategy.Steering steering = strategy.steering();
        if (steering != null) {
            add(true, steering.name(), out -> JtesteeringGenerated.render(out, null, steering));
        }
        add(
                !strategy.periods().isEmpty(),
                "The years it covers",
                out -> JteperiodsGenerated.render(out, null, strategy));
        add(true, "Scope", out -> JtescopeGenerated.render(out, null, strategy));
        add(!linked.isEmpty(), "Read more and take part", out -> JtelinksGenerated.render(out, null, linked));
    }

    private void add(boolean wanted, String heading, HtmlContent content) {
        if (wanted) {
            blocks.add(Block.of(heading, content));
        }
    }

    /** The heading of a progress report: the goal it is about and the years. */
    public static String progressHeading(Strategy strategy, Strategy.Progress report) {
        Integer number = report.goal();
        String title = number == null
                ? "As a whole"
                : strategy.goals().stream()
                        .filter(goal -> goal.number() == number)
                        .map(Strategy.Goal::title)
                        .findFirst()
                        .orElse("As a whole");
        return title + ", " + report.period();
    }

    /** The title of a goal by its number; its label and number where the goal is no longer there. */
    public static String goal(Strategy strategy, int number) {
        String label = strategy.about().goalLabel().one() + " " + number;
        return strategy.goals().stream()
                .filter(goal -> goal.number() == number)
                .map(goal -> label + ": " + goal.title())
                .findFirst()
                .orElse(label);
    }

    /** What was promised in each period and where it ended, period by period in their order. */
    public static Map<String, List<Ending>> endings(Strategy strategy) {
        Map<String, List<Ending>> byPeriod = new LinkedHashMap<>();
        strategy.endings().forEach(ending -> byPeriod.computeIfAbsent(ending.period(), name -> new ArrayList<>())
                .add(ending));
        return byPeriod;
    }

    /** The findings of an exercise by kind. */
    public static Map<Strategy.Finding.Kind, List<Strategy.Finding>> findings(Strategy.Exercise exercise) {
        Map<Strategy.Finding.Kind, List<Strategy.Finding>> byKind = new EnumMap<>(Strategy.Finding.Kind.class);
        exercise.findings().forEach(finding -> byKind.computeIfAbsent(finding.kind(), kind -> new ArrayList<>())
                .add(finding));
        return byKind;
    }
}
