package org.folkmoot.nhsuk.errors;

import java.util.List;

/**
 * What an error page says.
 *
 * @param title the heading, without codes and without blame
 * @param words what happened and what to do, a paragraph each
 */
public record Trouble(int status, String title, List<String> words) {
    private static final String NOT_FOUND = "Page not found";
    private static final String PROBLEM = "Sorry, there is a problem with the service";

    /** The words for a status; for one without words of its own those of its kind. */
    public static Trouble of(int status) {
        return switch (status) {
            case 400 ->
                said(
                        status,
                        "Sorry, we could not read what was sent",
                        "The address or the form had something in it that we cannot use.",
                        "Go back and try again. If you followed a link, check that all of it was copied.");
            case 401, 403 ->
                said(
                        403,
                        "You cannot see this page",
                        "Your sign-in does not include this page, or the page was sent from another website.",
                        "If you think you should see it, contact the membership office.");
            case 404, 410 ->
                said(
                        status,
                        NOT_FOUND,
                        "If you typed the web address, check it is correct.",
                        "If you pasted the web address, check you copied the entire address.",
                        "If the address is correct, the page may have moved. You can use the search or start from the home page.");
            case 405 ->
                said(
                        status,
                        NOT_FOUND,
                        "This address cannot be used in that way.",
                        "Start again from the page before it, or from the home page.");
            case 409 ->
                said(
                        status,
                        "Someone else changed this",
                        "While you were working, the same thing was changed somewhere else. Your changes were not saved.",
                        "Go back, open the page again to see how it is now, and make your changes there.");
            case 413 ->
                said(
                        status,
                        "That is too large to send",
                        "What you sent is larger than we can take. Nothing was saved.",
                        "Send a smaller file, or shorten your text.");
            case 415, 422 ->
                said(
                        status,
                        "Sorry, we could not use your answers",
                        "Something in the form is not as we need it. Nothing was saved.",
                        "Go back and check your answers.");
            case 429 ->
                said(
                        status,
                        "Please wait a little",
                        "There were many requests from your connection in a short time.",
                        "Wait a few minutes and try again. Your answers up to here are kept.");
            case 503 ->
                said(
                        status,
                        "Sorry, the service is unavailable",
                        "You will be able to use the service later. Answers that you already sent are kept.",
                        "Try again in a few minutes.");
            default -> other(status);
        };
    }

    private static Trouble other(int status) {
        return status >= 400 && status < 500
                ? said(status, "Sorry, we could not do that", "Go back and try again, or start from the home page.")
                : said(
                        status,
                        PROBLEM,
                        "Try again later. Answers that you sent before are saved; the last ones may not be.",
                        "If it keeps happening, contact us and tell us the reference.");
    }

    private static Trouble said(int status, String title, String... words) {
        return new Trouble(status, title, List.of(words));
    }
}
