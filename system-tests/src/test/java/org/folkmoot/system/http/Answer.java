package org.folkmoot.system.http;

import java.net.URI;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What came back for one request, after redirects. */
public record Answer(URI address, int status, HttpHeaders headers, byte[] bytes) {

    /** The body as text. */
    public String text() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** The body as a page. */
    public Document page() {
        return Jsoup.parse(text(), address.toString());
    }

    /** The page's title. */
    public String title() {
        return page().title();
    }

    /** The page's heading. */
    public String heading() {
        return page().select("h1").text();
    }

    /** The address's path. */
    public String path() {
        return address.getPath();
    }

    /** A header's first value. */
    public Optional<String> header(String name) {
        return headers.firstValue(name);
    }

    /** Whether it is an HTML page. */
    public boolean isPage() {
        return header("Content-Type").orElse("").startsWith("text/html");
    }

    /** The error summary's lines; empty where there is none. */
    public List<String> errors() {
        return page().select(".nhsuk-error-summary li").eachText();
    }

    /** The first form that posts, in the main part of the page. */
    public Element form() {
        return page().select("main form[method=post], form[method=post]").stream()
                .filter(form -> !form.attr("action").contains("sign-out"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No form on " + address + ": " + heading() + " " + status));
    }

    /** What the form would send as it stands. */
    public Map<String, List<String>> filledIn() {
        return fieldsOf(form());
    }

    /** What this form would send as it stands. */
    public Map<String, List<String>> fieldsOf(Element form) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (Element field : form.select("input[name], textarea[name], select[name]")) {
            if (isSent(field)) {
                values.computeIfAbsent(field.attr("name"), name -> new java.util.ArrayList<>())
                        .add(value(field));
            }
        }
        return values;
    }

    private static String value(Element field) {
        if (!field.tagName().equals("select")) {
            return field.val();
        }
        Element chosen = field.selectFirst("option[selected]");
        Element option = chosen == null ? field.selectFirst("option") : chosen;
        return option == null ? "" : option.val();
    }

    private static boolean isSent(Element field) {
        return switch (field.attr("type")) {
            case "checkbox", "radio" -> field.hasAttr("checked");
            case "submit", "button", "file" -> false;
            default -> true;
        };
    }
}
