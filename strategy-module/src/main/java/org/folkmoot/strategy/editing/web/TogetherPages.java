package org.folkmoot.strategy.editing.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.folkmoot.nhsuk.text.Words;
import org.folkmoot.nhsuk.view.Redirects;
import org.folkmoot.nhsuk.view.Section;
import org.folkmoot.nhsuk.view.View;
import org.folkmoot.platform.access.Permission;
import org.folkmoot.platform.access.Requires;
import org.folkmoot.platform.refusals.Conflict;
import org.folkmoot.platform.refusals.RuleBroken;
import org.folkmoot.strategy.editing.PublishTogether;
import org.folkmoot.strategy.store.views.SectionRow;
import org.folkmoot.templates.strategy.editing.JtetogetherGenerated;
import org.jspecify.annotations.Nullable;

/** All pages with drafts, checked as if they became public at once, and published at once. */
@Path("/editor/together")
@ApplicationScoped
public class TogetherPages {

    private static final int CONFLICT = 409;

    private final PublishTogether together;

    @SuppressWarnings("NullAway") // for the CDI proxy
    TogetherPages() {
        this(null);
    }

    @Inject
    public TogetherPages(PublishTogether together) {
        this.together = together;
    }

    @GET
    @Requires(Permission.EDIT_CONTENT)
    public View look() {
        List<Long> drafted = together.drafted();
        List<Long> chosen = together.publishable(drafted);
        List<PublishTogether.Ready> ready = ready(drafted, chosen);
        Set<Long> left = ready.stream()
                .map(PublishTogether.Ready::survey)
                .flatMap(Stream::ofNullable)
                .filter(survey -> !survey.against().isEmpty())
                .map(PublishTogether.Asked::id)
                .collect(Collectors.toSet());
        return view(ready, chosen, left, "");
    }

    @POST
    @Requires(Permission.PUBLISH_CONTENT)
    public Response publish(MultivaluedMap<String, String> input) {
        List<Long> drafted = together.drafted();
        List<Long> chosen = drafted.stream()
                .filter(page -> input.getOrDefault("page", List.of()).contains(Long.toString(page)))
                .toList();
        if (chosen.isEmpty()) {
            return refused(input, drafted, chosen, "Choose at least one page. Nothing was published.");
        }
        List<PublishTogether.Ready> ready = together.look(chosen);
        if (ready.stream().anyMatch(page -> page.drafted().isEmpty() && !chooses(page, input))) {
            return refused(
                    input, drafted, chosen, "Of a page that you chose only the survey is new. Choose its survey too.");
        }
        try {
            together.publish(seen(ready, input), asked(ready, input));
        } catch (RuleBroken against) {
            return refused(input, drafted, chosen, "Nothing was published, because something stands against a page.");
        } catch (Conflict changed) {
            return refused(
                    input, drafted, chosen, "Somebody changed a draft after you looked at it. Nothing was published.");
        }
        return Redirects.withNotice(
                "/editor",
                Words.countFirst(chosen.size(), "page", "pages") + " published. Everyone can read them now.");
    }

    /** The pages that are chosen as they would be together, the others as they would be with all. */
    private List<PublishTogether.Ready> ready(List<Long> drafted, List<Long> chosen) {
        Map<Long, PublishTogether.Ready> byPage = new HashMap<>();
        together.look(drafted).forEach(ready -> byPage.put(ready.page().id(), ready));
        together.look(chosen).forEach(ready -> byPage.put(ready.page().id(), ready));
        return drafted.stream().map(byPage::get).toList();
    }

    private Response refused(
            MultivaluedMap<String, String> input, List<Long> drafted, List<Long> chosen, String words) {
        List<PublishTogether.Ready> ready = ready(drafted, chosen);
        Set<Long> left = ready.stream()
                .map(PublishTogether.Ready::survey)
                .flatMap(Stream::ofNullable)
                .map(PublishTogether.Asked::id)
                .filter(id -> !input.getOrDefault("survey", List.of()).contains(Long.toString(id)))
                .collect(Collectors.toSet());
        return view(ready, chosen, left, words).status(CONFLICT).response();
    }

    private static Map<Long, Map<Long, Integer>> seen(
            List<PublishTogether.Ready> ready, MultivaluedMap<String, String> input) {
        Map<Long, Map<Long, Integer>> locks = new LinkedHashMap<>();
        for (PublishTogether.Ready page : ready) {
            Map<Long, Integer> ofPage = new LinkedHashMap<>();
            for (SectionRow row : page.drafted()) {
                ofPage.put(row.id(), lock(input.getFirst("lock-" + row.id())));
            }
            locks.put(page.page().id(), ofPage);
        }
        return locks;
    }

    private static boolean chooses(PublishTogether.Ready page, MultivaluedMap<String, String> input) {
        return !asked(List.of(page), input).isEmpty();
    }

    private static Map<Long, Integer> asked(List<PublishTogether.Ready> ready, MultivaluedMap<String, String> input) {
        List<String> wanted = input.getOrDefault("survey", List.of());
        Map<Long, Integer> locks = new LinkedHashMap<>();
        ready.stream()
                .map(PublishTogether.Ready::survey)
                .flatMap(Stream::ofNullable)
                .filter(survey -> wanted.contains(Long.toString(survey.id())))
                .forEach(survey -> locks.put(survey.id(), lock(input.getFirst("survey-lock-" + survey.id()))));
        return locks;
    }

    private static int lock(@Nullable String text) {
        return text != null && text.matches("[0-9]{1,9}") ? Integer.parseInt(text) : -1;
    }

    private static View view(List<PublishTogether.Ready> ready, List<Long> chosen, Set<Long> left, String refused) {
        return View.page(
                        "Publish pages together",
                        out -> JtetogetherGenerated.render(out, null, ready, chosen, left, refused))
                .section(Section.EDITOR)
                .back("/editor")
                .wide();
    }
}
