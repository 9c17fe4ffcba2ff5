package org.folkmoot.strategy.editing;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.folkmoot.platform.clock.TrustClock;
import org.folkmoot.platform.refusals.Rule;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.model.Kind;
import org.folkmoot.strategy.model.rules.OnlyAWholePageIsPublished;
import org.folkmoot.strategy.shape.ContentChecks;
import org.folkmoot.strategy.shape.ContentJson;
import org.folkmoot.strategy.shape.Fault;
import org.folkmoot.strategy.shape.LiveTargets;
import org.folkmoot.strategy.shape.Shape;
import org.folkmoot.strategy.store.Progress;
import org.folkmoot.strategy.store.Sections;
import org.folkmoot.strategy.store.views.PageLine;
import org.folkmoot.strategy.store.views.SectionRow;

/** A page as it will be once some of its drafts are public, and what stands against that. */
@ApplicationScoped
public class WholePage {

    private final Sections sections;
    private final FindTargets targets;
    private final PlacesOfPages places;
    private final Progress progress;
    private final Clock clock;

    @SuppressWarnings("NullAway") // for the CDI proxy
    WholePage() {
        this(null, null, null, null, null);
    }

    @Inject
    public WholePage(Sections sections, FindTargets targets, PlacesOfPages places, Progress progress, Clock clock) {
        this.sections = sections;
        this.targets = targets;
        this.places = places;
        this.progress = progress;
        this.clock = clock;
    }

    /** The sections as they will be, after all checks. */
    Map<String, String> toPublish(PageLine line, List<SectionRow> rows) {
        return toPublish(line, rows, Set.of());
    }

    /** The same where the pages at these addresses become public with it. */
    Map<String, String> toPublish(PageLine line, List<SectionRow> rows, Set<String> also) {
        Map<String, String> whole = with(line, rows);
        broken(line, whole, also).forEach(RuleBroken::check);
        return whole;
    }

    /** The sections as they will be. */
    Map<String, String> with(PageLine line, List<SectionRow> rows) {
        Map<String, String> drafted = sections.read().contents(line.id(), true);
        Map<String, String> current = sections.read().contents(line.id(), false);
        Map<String, String> whole = new LinkedHashMap<>();
        List<String> publishing = rows.stream().map(SectionRow::name).toList();
        for (String name : Shape.of(line.kind()).sections()) {
            String text = publishing.contains(name) ? drafted.get(name) : current.get(name);
            if (text != null) {
                whole.put(name, text);
            }
        }
        return whole;
    }

    /** The rules that the page would break; its steps are looked at only where the page is whole. */
    List<Rule> broken(PageLine line, Map<String, String> whole, Set<String> also) {
        List<Rule> broken = new ArrayList<>();
        Rule faults = new OnlyAWholePageIsPublished(faults(line, whole, also));
        if (faults.broken()) {
            broken.add(faults);
        } else if (line.kind() == Kind.STRATEGY) {
            broken.addAll(StrategySteps.broken(sections.read().contents(line.id(), false), whole));
        } else if (line.kind() == Kind.CONSULTATION) {
            broken.addAll(ConsultationSteps.broken(
                    sections.read().contents(line.id(), false),
                    whole,
                    progress.checks(line.id()),
                    TrustClock.today(clock)));
        }
        return broken;
    }

    /** What is missing or wrong, in words. */
    List<String> faults(PageLine line, Map<String, String> whole) {
        return faults(line, whole, Set.of());
    }

    private List<String> faults(PageLine line, Map<String, String> whole, Set<String> also) {
        Shape shape = Shape.of(line.kind());
        List<String> faults = new ArrayList<>();
        shape.sections().stream()
                .filter(name -> shape.needs(name) && !whole.containsKey(name))
                .forEach(name -> faults.add("The part “" + shape.titleOf(name) + "” is missing"));
        ObjectNode page = ContentJson.page(whole);
        page.properties().forEach(section -> shape.faults(section.getKey(), section.getValue()).stream()
                .map(Fault::message)
                .forEach(faults::add));
        LiveTargets live = targets.of(line, also);
        new ContentChecks(line.kind(), faults.isEmpty() ? live.andPlaces(places.with(line, whole)) : live)
                .faults(page)
                .forEach(fault -> faults.add(shape.titleOf(section(fault.pointer())) + ": " + fault.message()));
        return faults;
    }

    private static String section(String pointer) {
        String[] steps = pointer.split("/");
        return steps.length > 1 ? steps[1] : "";
    }
}
