package org.folkmoot.nhsuk.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeCsvTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=HYPERLINK(1)",
                "+44 7700 900982",
                "-2+3",
                "@SUM(A1)",
                " =1",
                "\u00A0=1",
                "\u200B=1",
                "\uFEFF@x",
                "＝1",
                "＋1",
                "－1",
                "＠x",
                "\t1",
                "\r1",
                "\n1"
            })
    void whatASpreadsheetCouldRunGetsAnApostrophe(String cell) {
        String written = SafeCsv.cell(cell);

        assertThat(written)
                .matches(text -> text.startsWith("'") || text.startsWith("\"'"), "starts with an apostrophe");
    }

    @Test
    void theApostropheComesOffAgain() {
        assertThat(SafeCsv.plain("'=1")).isEqualTo("=1");
        assertThat(SafeCsv.plain("'tHart")).isEqualTo("'tHart");
    }

    @Test
    void ordinaryTextAndNumbersStayAsTheyAre() {
        assertThat(SafeCsv.cell("O'Brien")).isEqualTo("O'Brien");
        assertThat(SafeCsv.cell("李小龍")).isEqualTo("李小龍");
        assertThat(SafeCsv.cell(-5)).isEqualTo("-5");
        assertThat(SafeCsv.cell(null)).isEmpty();
    }

    @Test
    void separatorsQuotesAndBreaksAreQuoted() {
        StringWriter out = new StringWriter();
        try (SafeCsv csv = SafeCsv.to(out)) {
            csv.row("a,b", "say \"yes\"", "two\nlines", "a;=1", " edge ");
        }

        assertThat(out).hasToString("\"a,b\",\"say \"\"yes\"\"\",\"two\nlines\",\"a;=1\",\" edge \"\r\n");
    }

    @Test
    void aFileForASpreadsheetBeginsWithAByteOrderMark() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (SafeCsv csv = SafeCsv.forSpreadsheet(out)) {
            csv.row("Name", "Joined");
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEqualTo("\uFEFFName,Joined\r\n");
    }
}
