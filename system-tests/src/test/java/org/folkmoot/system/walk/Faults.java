package org.folkmoot.system.walk;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.folkmoot.system.http.Answer;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is wrong with the pages that came back, a line each. */
final class Faults {

    private final Set<String> found = new TreeSet<>();
    private int looks;
    private int refusals;

    Set<String> found() {
        return found;
    }

    /** How many answers were looked at. */
    int looks() {
        return looks;
    }

    /** How many forms came back. */
    int refusals() {
        return refusals;
    }

    /** A page, whoever sees it: an answer of ours, on which nothing that was typed has come alive. */
    void look(Answer answer, String where) {
        looks++;
        if (answer.status() >= 500) {
            found.add(where + " is answered with " + answer.status());
        }
        if (!answer.isPage()) {
            return;
        }
        Document page = answer.page();
        if (!page.select("[" + Hostile.MARK + "], script:not([src])").isEmpty()) {
            found.add(where + " lets markup out: "
                    + page.select("[" + Hostile.MARK + "]").first());
        }
    }

    /** A link or a form that leads whoever sees it to a refusal. */
    void shutDoor(String words) {
        found.add(words);
    }

    /** A form that came back: what was typed is still there, and every error leads to its field and stands beside it. */
    void refused(Answer answer, FoundForm form, Map<String, List<String>> sent, String where) {
        refusals++;
        Document page = answer.page();
        if (!page.title().startsWith("Error: ")) {
            found.add(where + " says nothing of an error in its title");
        }
        if (form.typed().isEmpty()) {
            return;
        }
        if (page.select(".nhsuk-error-summary li").isEmpty()) {
            found.add(where + " has no error summary");
        }
        page.select(".nhsuk-error-summary li a").forEach(link -> beside(page, link, where));
        Element again = page.select("form").stream()
                .filter(each -> each.attr("abs:action").equals(form.element().attr("abs:action")))
                .filter(each -> !each.select("[name=\"" + form.typed().get(0) + "\"]:not([type=hidden])")
                        .isEmpty())
                .findFirst()
                .orElse(page);
        form.typed().forEach(name -> kept(again, name, sent.get(name), where));
    }

    private void beside(Document page, Element link, String where) {
        Element field = page.getElementById(link.attr("href").substring(1));
        if (field == null) {
            found.add(where + " has an error without a field: " + link.text());
            return;
        }
        boolean beside = field.parents().stream()
                .filter(group -> group.hasClass("nhsuk-form-group--error"))
                .anyMatch(group -> !group.select(".nhsuk-error-message").isEmpty());
        if (!beside) {
            found.add(where + " has no error beside the field " + field.id());
        }
    }

    private void kept(Element form, String name, List<String> sent, String where) {
        Element field = form.selectFirst("[name=\"" + name + "\"]");
        if (field == null) {
            found.add(where + " lost the field " + name);
        } else if (!field.attr("type").equals("password")
                && !normal(field.val()).equals(normal(sent.get(0)))) {
            found.add(where + " forgot what was typed in " + name + ": " + start(field.val()));
        }
    }

    private static String start(String text) {
        return text.substring(0, Math.min(30, text.length()));
    }

    private static String normal(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
