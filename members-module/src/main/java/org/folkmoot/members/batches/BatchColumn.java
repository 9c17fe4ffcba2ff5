package org.folkmoot.members.batches;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a column of such a file may hold, known by its heading. */
enum BatchColumn {
    TITLE("title|salutation"),
    FIRST("(first|given|fore)[ _]?names?|first"),
    LAST("(last|family|sur)[ _]?names?|last"),
    FULL("(full |employee |person )?name"),
    BORN("(date of birth|d\\.?o\\.?b\\.?|birth ?(date|day)|born)"),
    MAIL("(work |office |business )?e-?mail( address)?"),
    LINE1("address( line)?( ?1)?|street.*"),
    LINE2("address( line)? ?2"),
    TOWN("town|city|town or city|post ?town|address( line)? ?3"),
    POSTCODE("(home )?(post ?code|postal code)"),
    CONTRACT("(contract|assignment|employment)( type| category| status)?"),
    FROM("(continuous )?(service|employment) (start )?(date|from)|start date|hire date|date started|latest start date"),
    UNTIL("(fixed term |contract )?end date|contract ends?|fixed term (until|end)"),
    LEFT("(leaving|termination|leave|last day) ?(date)?|date left|left"),
    GROUP("(staff )?(group|class)( name)?|class"),
    NUMBER("(our )?(reference|ref|number|member number|urn)"),
    OUTCOME("outcome|result|status|screening|match type|suppression");

    private final Pattern heading;

    BatchColumn(String heading) {
        this.heading = Pattern.compile(heading, Pattern.CASE_INSENSITIVE);
    }

    /** The columns of a file's first row; null where a heading says nothing to us. */
    static List<@Nullable BatchColumn> of(List<String> headings) {
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
