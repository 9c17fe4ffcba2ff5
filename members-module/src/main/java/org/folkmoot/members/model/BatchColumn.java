package org.folkmoot.members.model;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a column of a file of staff, leavers or a screening may hold, known by its heading or named by the office. */
public enum BatchColumn {
    TITLE("Title", "title|salutation"),
    FIRST("First name", "(first|given|fore)[ _]?names?|first"),
    LAST("Last name", "(last|family|sur)[ _]?names?|last"),
    FULL("Whole name, first name first", "(full |employee |person )?name"),
    BORN("Date of birth", "(date of birth|d\\.?o\\.?b\\.?|birth ?(date|day)|born)"),
    MAIL("Email address", "(work |office |business )?e-?mail( address)?"),
    LINE1("Address line 1", "address( line)?( ?1)?|street.*"),
    LINE2("Address line 2", "address( line)? ?2"),
    TOWN("Town or city", "town|city|town or city|post ?town|address( line)? ?3"),
    POSTCODE("Postcode", "(home )?(post ?code|postal code)"),
    CONTRACT("Kind of contract", "(contract|assignment|employment)( type| category| status)?"),
    FROM(
            "First day of work",
            "(continuous )?(service|employment) (start )?(date|from)|start date|hire date|date started|latest start date"),
    UNTIL("Last day of a fixed term", "(fixed term |contract )?end date|contract ends?|fixed term (until|end)"),
    LEFT("Day on which they left", "(leaving|termination|leave|last day) ?(date)?|date left|left"),
    GROUP("Staff group", "(staff )?(group|class)( name)?|class"),
    NUMBER("Our number of the person", "(our )?(reference|ref|number|member number|urn)"),
    OUTCOME("What the screening found", "outcome|result|status|screening|match type|suppression");

    private final String words;
    private final Pattern heading;

    BatchColumn(String words, String heading) {
        this.words = words;
        this.heading = Pattern.compile(heading, Pattern.CASE_INSENSITIVE);
    }

    /** How forms say it. */
    public String words() {
        return words;
    }

    /** The columns of a file's first row; null where a heading says nothing to us. */
    public static List<@Nullable BatchColumn> of(List<String> headings) {
        List<@Nullable BatchColumn> columns = new ArrayList<>();
        for (String each : headings) {
            columns.add(Stream.of(values())
                    .filter(column -> !columns.contains(column))
                    .filter(column -> column.heading
                            .matcher(each.replace('_', ' ').strip())
                            .matches())
                    .findFirst()
                    .orElse(null));
        }
        return columns;
    }
}
