package org.folkmoot.nhsuk.view;

import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.folkmoot.nhsuk.components.Crumb;
import org.folkmoot.nhsuk.forms.Form;
import org.folkmoot.nhsuk.forms.FormError;
import org.jspecify.annotations.Nullable;

/** One page as a resource returns it: title, main content, and how it stands in the site. Immutable. */
public final class View {
    private static final int OK = 200;
    private static final int UNPROCESSABLE = 422;

    private final String title;
    private final Template body;
    private @Nullable String back;
    private List<Crumb> crumbs = List.of();
    private List<FormError> errors = List.of();
    private int status = OK;
    private Section section = Section.PUBLIC;
    private boolean wide;
    private boolean cacheable;
    private boolean brief;
    private boolean bare;
    private @Nullable String notice;
    private @Nullable Review review;
    private @Nullable String description;

    private View(String title, Template body) {
        this.title = title;
        this.body = body;
    }

    /** A page; the title stands alone, the trust's name is added. */
    public static View page(String title, Template body) {
        return new View(title, body);
    }

    /** A back link above the content. */
    public View back(String href) {
        return with(view -> view.back = href);
    }

    /** The way to the page above the content. */
    public View crumbs(Crumb... way) {
        return with(view -> view.crumbs = List.of(way));
    }

    /** Shows the form's errors on top and answers 422; nothing where the form is valid. */
    public View errors(Form form) {
        List<FormError> found = form.errors();
        return found.isEmpty()
                ? this
                : with(view -> {
                    view.errors = found;
                    view.status = UNPROCESSABLE;
                });
    }

    public View status(int code) {
        return with(view -> view.status = code);
    }

    public View section(Section part) {
        return with(view -> view.section = part);
    }

    /** The full width, for tables of the office; otherwise two thirds. */
    public View wide() {
        return with(view -> view.wide = true);
    }

    /** A public page that is the same for everybody who is not signed in, so that the page cache may keep it. */
    public View cacheable() {
        return with(view -> view.cacheable = true);
    }

    /**
     * The same, for a page that shows what nobody announces as a change of public content, such as the hour or the seats that
     * are left: the page cache keeps it for a second.
     */
    public View cacheableForASecond() {
        return with(view -> {
            view.cacheable = true;
            view.brief = true;
        });
    }

    /** Without header, navigation and footer, for embedding. */
    public View bare() {
        return with(view -> view.bare = true);
    }

    /** A green banner on this page. After a redirect use {@link Redirects#withNotice}. */
    public View notice(@Nullable String text) {
        return with(view -> view.notice = text);
    }

    /** Says at the end of a content page when it was reviewed, when it will be, and by whom. */
    public View reviewed(LocalDate last, @Nullable LocalDate next, @Nullable String owner) {
        return with(view -> view.review = new Review(last, next, owner));
    }

    /** What the page is about in a sentence or two, for search engines and for cards of social networks. */
    public View describedAs(String sentence) {
        return with(view -> view.description = sentence.isBlank() ? null : sentence);
    }

    /** As a response, where a resource also returns redirects. */
    public Response response() {
        return Response.status(status).entity(this).build();
    }

    public String title() {
        return title;
    }

    public Template body() {
        return body;
    }

    public @Nullable String backHref() {
        return back;
    }

    public List<Crumb> way() {
        return crumbs;
    }

    public List<FormError> errors() {
        return errors;
    }

    public int status() {
        return status;
    }

    public Section section() {
        return section;
    }

    public boolean isWide() {
        return wide;
    }

    public boolean isCacheable() {
        return cacheable && status == OK;
    }

    /** True where the page cache keeps it for no more than a second. */
    public boolean isBrief() {
        return brief;
    }

    public boolean isBare() {
        return bare;
    }

    public @Nullable String noticeText() {
        return notice;
    }

    public @Nullable Review review() {
        return review;
    }

    public @Nullable String description() {
        return description;
    }

    private View with(Consumer<View> change) {
        View copy = new View(title, body);
        copy.back = back;
        copy.crumbs = crumbs;
        copy.errors = errors;
        copy.status = status;
        copy.section = section;
        copy.wide = wide;
        copy.cacheable = cacheable;
        copy.brief = brief;
        copy.bare = bare;
        copy.notice = notice;
        copy.review = review;
        copy.description = description;
        change.accept(copy);
        return copy;
    }

    /** When a page was reviewed, when it will be, and who answers for it. */
    public record Review(
            LocalDate last,
            @Nullable LocalDate next,
            @Nullable String owner) {}
}
