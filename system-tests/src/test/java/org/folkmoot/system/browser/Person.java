package org.folkmoot.system.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with a real browser. Every page that is looked at is checked: accessible, valid, no wider than a small phone,
 * nothing asked of another host; and a picture of it is kept.
 */
public final class Person implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final int PHONE = 360;
    private static final int MOMENT = 2000;
    private static final int REDIRECTED = 303;
    private static final Set<String> LOOKED_AT = ConcurrentHashMap.newKeySet();

    private final String name;
    private final URI base;
    private final BrowserContext context;
    private final Page page;
    private final List<String> findings = new ArrayList<>();
    private @Nullable Response document;
    private int pictures;

    /** Somebody of this name, for the pictures, who visits this site. */
    public Person(String name, URI base) {
        this.name = name;
        this.base = base;
        this.context = Browsers.one()
                .newContext(new Browser.NewContextOptions()
                        .setBaseURL(base.toString())
                        .setLocale("en-GB")
                        .setViewportSize(1000, 800));
        this.page = context.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(base.toString()) && !request.url().startsWith("data:")) {
                finds("asks another host", request.url());
            }
        });
        page.onResponse(response -> {
            if (response.request().isNavigationRequest() && response.status() != REDIRECTED) {
                document = response;
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && message.text().contains("Content Security Policy")) {
                finds("breaks the content security policy", message.text());
            }
        });
    }

    /** Opens an address and looks at the page. */
    public Person opens(String path) {
        Response response = page.navigate(base.resolve(path).toString());
        assertThat(response.status()).as(path).isLessThan(400);
        return looks();
    }

    /** Fills in the field with this label. */
    public Person fills(String label, String value) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(value);
        return this;
    }

    /** Fills in the field with this name, where a label does not tell which. */
    public Person fillsNamed(String field, String value) {
        page.locator("[name='" + field + "']").fill(value);
        return this;
    }

    /** Ticks the radio or checkbox with this label. */
    public Person ticks(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    /** Ticks the radio or checkbox with this name and value. */
    public Person ticksNamed(String field, String value) {
        page.locator("[name='" + field + "'][value='" + value + "']").check();
        return this;
    }

    /** Ticks the first choice of this name. */
    public Person ticksFirst(String field) {
        page.locator("[name='" + field + "']").first().check();
        return this;
    }

    /** Ticks the first checkbox whose label holds these words. */
    public Person ticksContaining(String words) {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName(words))
                .first()
                .check();
        return this;
    }

    /** Ticks the box of this name where the page has one. */
    public Person ticksWherePresent(String field) {
        Locator box = page.locator("[name='" + field + "']");
        if (box.count() > 0) {
            box.first().check();
        }
        return this;
    }

    /** Chooses from the list with this label. */
    public Person chooses(String label, String option) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true))
                .selectOption(new SelectOption().setLabel(option));
        return this;
    }

    /** Presses a button and looks at the page that comes. */
    public Person presses(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
        page.waitForLoadState();
        return looks();
    }

    /** Follows a link and looks at the page that comes. */
    public Person follows(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link))
                .first()
                .click();
        page.waitForLoadState();
        return looks();
    }

    /** Says that the heading is this. */
    public Person sees(String heading) {
        assertThat(page.locator("h1").first().innerText()).as(page.url()).contains(heading);
        return this;
    }

    /** Says that the page's main part holds these words. */
    public Person reads(String words) {
        assertThat(page.locator("main").innerText()).as(page.url()).contains(words);
        return this;
    }

    /** Says that the table's row of this name holds this value. */
    public Person readsRow(String row, String value) {
        Locator cells = page.locator(
                "main tr",
                new Page.LocatorOptions()
                        .setHas(page.getByRole(
                                AriaRole.ROWHEADER,
                                new Page.GetByRoleOptions().setName(row).setExact(true))));
        assertThat(cells.first().innerText()).as(page.url()).contains(value);
        return this;
    }

    /** Says that the page's main part does not hold these words. */
    public Person doesNotRead(String words) {
        assertThat(page.locator("main").innerText()).as(page.url()).doesNotContain(words);
        return this;
    }

    /** Says that the address is this. */
    public Person isAt(String path) {
        assertThat(URI.create(page.url()).getPath()).isEqualTo(path);
        return this;
    }

    /** Says that the navigation leads to this, shown or folded away. */
    public Person isLedTo(String place) {
        assertThat(page.locator("nav a").allTextContents())
                .as(page.url())
                .extracting(String::strip)
                .contains(place);
        return this;
    }

    /** Says that one thing is wrong with the form, in the way a user meets it: title, summary with focus, link, inline. */
    public Person isTold(String error) {
        assertThat(page.title()).startsWith("Error: ");
        Locator summary = page.locator(".nhsuk-error-summary");
        assertThat((Boolean) summary.evaluate("summary => document.activeElement === summary"))
                .as("the focus is on the summary")
                .isTrue();
        Locator link = summary.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(error));
        assertThat(link.count()).as("the summary links " + error).isEqualTo(1);
        assertThat(page.locator(".nhsuk-error-message").allInnerTexts())
                .as("the message by the field")
                .anyMatch(text -> text.contains(error));
        link.click();
        assertThat((String) page.evaluate("() => document.activeElement.tagName"))
                .as("the link leads to the field")
                .isIn("INPUT", "TEXTAREA", "SELECT");
        return this;
    }

    /** The whole text of the main part. */
    public String text() {
        return page.locator("main").innerText();
    }

    /** What was wrong with the pages looked at; empty where all are as they should be. */
    public List<String> findings() {
        return List.copyOf(findings);
    }

    /** The path of the page. */
    public String path() {
        return URI.create(page.url()).getPath();
    }

    /** The page itself, for what a journey needs beyond these words. */
    public Page page() {
        return page;
    }

    /** Checks the page once for each address and heading. */
    private Person looks() {
        String place = base.getPort() + path() + "|" + page.title();
        if (!LOOKED_AT.add(place)) {
            return this;
        }
        Axe.violations(page).forEach(fault -> finds("not accessible", fault));
        HtmlCheck.errors(source()).forEach(fault -> finds("not valid HTML", fault));
        fitsAPhone();
        return this;
    }

    private void fitsAPhone() {
        picture("wide");
        page.setViewportSize(PHONE, 740);
        boolean fits = fits();
        picture("phone");
        page.setViewportSize(1000, 800);
        if (!fits) {
            finds("scrolls sideways on a phone", "wider than " + PHONE + " pixels");
        }
    }

    /** The header's script needs a moment to fold the navigation. */
    private boolean fits() {
        try {
            page.waitForFunction(
                    "width => document.documentElement.scrollWidth <= width",
                    PHONE,
                    new Page.WaitForFunctionOptions().setTimeout(MOMENT));
            return true;
        } catch (TimeoutError e) {
            return false;
        }
    }

    private void finds(String kind, String fault) {
        findings.add(kind + ": " + path() + ": " + fault);
    }

    private void picture(String kind) {
        String place = path().replaceAll("[^A-Za-z0-9]+", "-").toLowerCase(Locale.ROOT);
        String file = name + "-" + String.format("%03d", ++pictures) + place.substring(0, Math.min(40, place.length()));
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(file + "-" + kind + ".png"))
                .setFullPage(true));
    }

    private String source() {
        return Objects.requireNonNull(document, "a page was opened").text();
    }

    @Override
    public void close() {
        context.close();
    }
}
