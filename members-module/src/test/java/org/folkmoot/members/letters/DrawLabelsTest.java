package org.folkmoot.members.letters;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.folkmoot.members.store.views.Envelope;
import org.junit.jupiter.api.Test;

class DrawLabelsTest {

    private static final Envelope ANN =
            new Envelope(1, "Ms", "Ann", "O’Brien <b>", List.of("1 High Street", "DA6 7DQ"), true, false);

    @Test
    void theFirstSheetBeginsWithALabelThatIsStillThere() {
        String page = DrawLabels.xhtml(Collections.nCopies(3, ANN), LabelSheet.L7160, 20);

        assertThat(page).contains("left:73.2mm;top:243.7mm", "left:139.2mm;top:243.7mm", "left:7.2mm;top:15.1mm");
        assertThat(page.split("class=\"sheet", -1)).hasSize(3);
    }

    @Test
    void aFullSheetIsFollowedByNoEmptyOne() {
        String page = DrawLabels.xhtml(Collections.nCopies(21, ANN), LabelSheet.L7160, 1);

        assertThat(page.split("class=\"sheet", -1)).hasSize(2);
    }

    @Test
    void whatWasTypedIsOnlyText() {
        assertThat(DrawLabels.xhtml(List.of(ANN), LabelSheet.L7165, 1))
                .contains("Ms Ann O’Brien &lt;b&gt;<br/>1 High Street<br/>DA6 7DQ");
        assertThat(DrawLetters.xhtml(List.of(ANN), "1 November 2023", "A & B", "One\n\nTwo\nlines", "Olive"))
                .contains("A &amp; B", "Dear Ms O’Brien", "<p>One</p><p>Two<br/>lines</p>");
    }

    @Test
    void everySheetFitsOnItsPaper() {
        for (LabelSheet each : LabelSheet.values()) {
            String[] last =
                    each.style(each.labels() - 1).replaceAll("[a-z:]", "").split(";");
            double right = Double.parseDouble(last[0]) + Double.parseDouble(last[2]);
            double bottom = Double.parseDouble(last[1]) + Double.parseDouble(last[3]);

            assertThat(right).as(each.words()).isLessThan(210);
            assertThat(bottom).as(each.words()).isLessThan(297);
        }
    }
}
