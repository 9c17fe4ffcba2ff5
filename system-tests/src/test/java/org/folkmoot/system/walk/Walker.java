package org.folkmoot.system.walk;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.folkmoot.system.http.Answer;
import org.folkmoot.system.http.Visitor;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Somebody who opens every page they find, fills in every form and presses every button that takes nothing away. */
final class Walker {

    private static final int PAGES_OF_A_ROUTE = 10;
    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;
    private static final Pattern NO_PAGE =
            Pattern.compile(".*(\\.(ics|atom|csv|xlsx|docx|pdf|xml)|/csv|/letters\\.pdf)");
    /**
     * What ends or takes away what others still need; a form must be there, and is filled in elsewhere or not at all. A move
     * that was brought about to be taken back is.
     */
    private static final Pattern NEVER_PRESSED = Pattern.compile(
            ".*/(sign-out.*|disable|enable|end|take|discard|(?<!/move/)take-back|remove|stop|roles|undo|publish|again|cancel|erase|changes/[^/]+/begin|postcodes/[^/]+)");

    private final String who;
    private final Set<String> roles;
    private final Visitor visitor;
    private final RouteMap routes;
    private final Faults faults;
    private final Set<String> done;
    private final Map<String, Integer> visits = new HashMap<>();
    private final Set<String> seen = new HashSet<>();
    private final Deque<String> ways = new ArrayDeque<>();
    private final Deque<String> landings = new ArrayDeque<>();

    Walker(String who, Set<String> roles, Visitor visitor, RouteMap routes, Faults faults, Set<String> done) {
        this.who = who;
        this.roles = roles;
        this.visitor = visitor;
        this.routes = routes;
        this.faults = faults;
        this.done = done;
    }

    /** Walks on from these addresses until there is nothing new. */
    void walk(String... from) {
        landings.addAll(List.of(from));
        for (String way = next(); way != null; way = next()) {
            String route = routes.of("GET", way).orElse(way);
            if (!NO_PAGE.matcher(URI.create(way).getPath()).matches()
                    && seen.add(way)
                    && visits.merge(route, 1, Integer::sum) <= PAGES_OF_A_ROUTE) {
                open(way);
            }
        }
    }

    /** Where a form has led comes first, however often such a page was seen. */
    private @Nullable String next() {
        String landed = landings.poll();
        if (landed != null) {
            open(landed);
            return next();
        }
        return ways.poll();
    }

    /** Opens a page again with nothing remembered of it, because others have changed what stands on it. */
    void walkAgain(String... from) {
        visits.clear();
        seen.clear();
        walk(from);
    }

    private void open(String way) {
        Answer page = look(visitor.get(way), "GET " + way);
        if (!page.isPage()) {
            return;
        }
        List<FoundForm> forms = page.page().select("form").stream()
                .map(form -> FoundForm.of(page, form, route(page, form)))
                .toList();
        forms.stream().filter(FoundForm::posts).forEach(form -> routes.reached(form.route()));
        if (page.status() == OK
                && !routes.roles("GET", routes.of("GET", way).orElse(way)).isEmpty()) {
            forms.stream().filter(FoundForm::posts).forEach(form -> mayGo("POST", form.route(), way));
            page.page().select("a[href]").stream()
                    .flatMap(link -> local(page, link.attr("abs:href")).stream())
                    .forEach(link -> mayGo("GET", routes.of("GET", link).orElse(link), way));
        }
        forms.stream().filter(form -> !form.typed().isEmpty()).forEach(this::fill);
        forms.stream().filter(form -> form.typed().isEmpty()).forEach(this::press);
        page.page().select("a[href]").stream()
                .map(link -> link.attr("abs:href"))
                .flatMap(link -> local(page, link).stream())
                .forEach(ways::add);
    }

    /** What is shown to people on the pages behind their sign-in is what they may use. */
    private void mayGo(String method, String route, String page) {
        Set<String> needed = routes.roles(method, route);
        if (!needed.isEmpty() && needed.stream().noneMatch(roles::contains)) {
            faults.shutDoor(
                    who + " is shown on " + page + " what only " + needed + " may use: " + method + " " + route);
        }
    }

    private String route(Answer page, Element form) {
        String action = form.attr("abs:action").isEmpty() ? page.address().toString() : form.attr("abs:action");
        String path = path(action);
        String route = routes.of(form.attr("method").equalsIgnoreCase("post") ? "POST" : "GET", path)
                .orElse(path);
        if (route.contains("{page}")) {
            routes.reached(route);
            return path;
        }
        return route;
    }

    private void press(FoundForm form) {
        boolean harmless = !NEVER_PRESSED.matcher(form.route()).matches();
        if (form.posts() && !form.isUpload() && harmless && done.add(form.key())) {
            send(form, form.with(""), "pressed");
        }
    }

    private void fill(FoundForm form) {
        if (!done.add(form.key())) {
            return;
        }
        boolean there = true;
        for (Hostile hostile : Hostile.values()) {
            there = there && again(form, hostile, true);
        }
        if (!there) {
            // Somebody else was first: the next page that has the form will do.
            done.remove(form.key());
        }
        for (Hostile hostile : Hostile.values()) {
            there = there && again(form, hostile, false);
        }
    }

    /** Fills the form in on its page as it stands now; false where it is no longer there. */
    private boolean again(FoundForm before, Hostile hostile, boolean everywhere) {
        Answer page = visitor.get(before.page().address().toString());
        Optional<FoundForm> form = FoundForm.again(page, before);
        form.ifPresent(each -> send(
                each, everywhere ? each.withNothingBut(hostile.text()) : each.with(hostile.text()), hostile.name()));
        return form.isPresent();
    }

    private void send(FoundForm form, Map<String, List<String>> values, String what) {
        String where = who + ", " + form.key() + " " + what;
        if (!form.posts()) {
            look(visitor.get(address(form, values)), where);
            return;
        }
        Answer answer = form.isUpload() ? visitor.upload(form.action(), values) : visitor.post(form.action(), values);
        look(answer, where);
        if (answer.status() == UNPROCESSABLE) {
            faults.refused(answer, form, values, where);
        } else if (answer.status() < 400) {
            routes.taken(form.key());
            landings.add(answer.address().getRawPath());
        }
    }

    private Answer look(Answer answer, String where) {
        faults.look(answer, where);
        return answer;
    }

    private static String address(FoundForm form, Map<String, List<String>> values) {
        return form.action().replaceAll("[?#].*", "") + "?" + Visitor.encoded(values);
    }

    private static Optional<String> local(Answer page, String link) {
        URI address = URI.create(link.replaceAll("#.*", "").replace(" ", "%20"));
        boolean ours = page.address().getAuthority().equals(address.getAuthority());
        String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        return ours ? Optional.of(address.getRawPath() + query) : Optional.empty();
    }

    private static String path(String address) {
        return URI.create(address.replaceAll("[?#].*", "")).getRawPath();
    }
}
