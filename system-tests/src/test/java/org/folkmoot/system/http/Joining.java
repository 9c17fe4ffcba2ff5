package org.folkmoot.system.http;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** An application to join, filled in page by page as a browser without scripts would; each answer can be set. */
public final class Joining {

    private final Visitor visitor;
    private final Map<String, String[]> answers = new LinkedHashMap<>();

    /** An application with safe answers, of this visitor and with this mail address. */
    public Joining(Visitor visitor, String mail) {
        this.visitor = visitor;
        answers.put("connection", new String[] {"connection", "LIVES_HERE"});
        answers.put("name", new String[] {"first", "Sam", "last", "Test", "title", ""});
        answers.put("date-of-birth", new String[] {"born-day", "29", "born-month", "2", "born-year", "1980"});
        answers.put("address", new String[] {"postcode", "DA7 4QB", "line1", "12 Broadway", "town", "Bexleyheath"});
        answers.put("constituency", new String[] {});
        answers.put("contact", new String[] {"mail", mail, "channel", "EMAIL"});
        answers.put("formats", new String[] {"format", "standard"});
        answers.put("interests", new String[] {});
    }

    /** Answers this page otherwise: name, value, name, value. */
    public Joining with(String page, String... fields) {
        answers.put(page, fields);
        return this;
    }

    /** Somebody born in this year, who names a parent with this mail address. */
    public Joining young(String year, String parent) {
        with("date-of-birth", "born-day", "1", "born-month", "5", "born-year", year);
        Map<String, String[]> later = new LinkedHashMap<>(answers);
        List.of("connection", "name", "date-of-birth").forEach(later::remove);
        answers.keySet().removeAll(later.keySet());
        answers.put(
                "guardian",
                new String[] {"guardianName", "Pat Test", "guardianRelation", "PARENT", "guardianMail", parent});
        answers.putAll(later);
        return this;
    }

    /** Fills in all pages up to this one and sends it; gives what came back for it. */
    public Answer answer(String page) {
        visitor.post("/join");
        Answer answer = visitor.get("/join");
        for (Map.Entry<String, String[]> step : answers.entrySet()) {
            answer = visitor.submit(visitor.get("/join/" + step.getKey()), step.getValue());
            if (step.getKey().equals(page)) {
                return answer;
            }
        }
        return answer;
    }

    /** Fills in all pages; gives the page on which the answers are checked. */
    public Answer fill() {
        return answer("interests");
    }

    /** Fills in all pages and sends the application. */
    public Answer send() {
        return visitor.submit(fill(), "declaration", "yes");
    }
}
