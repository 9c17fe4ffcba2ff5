package org.folkmoot.members.sheets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.folkmoot.platform.sheets.SheetWriter;
import org.junit.jupiter.api.Test;

class WorkbookTest {

    @Test
    void whatIsWrittenIsReadBack() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetWriter.to(file, "People")) {
            sheet.row(List.of("Number", "Name", "Born"));
            sheet.row(List.of(10001L, "=O’Brien & <李>", LocalDate.of(1980, 3, 31)));
        }

        assertThat(read(file.toByteArray()))
                .containsExactly(List.of("Number", "Name", "Born"), List.of("10001", "=O’Brien & <李>", "1980-03-31"));
    }

    @Test
    void everyRowOfALargeSheetIsThere() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (SheetWriter sheet = SheetWriter.to(file, "People")) {
            for (int i = 0; i < 1700; i++) {
                sheet.row(List.of(i));
            }
        }

        assertThat(read(file.toByteArray())).hasSize(1700).last().isEqualTo(List.of("1699"));
    }

    @Test
    void whatIsNoWorkbookIsSaidToBeNone() {
        assertThatThrownBy(() -> read(new byte[] {'P', 'K', 3, 4, 0, 0}))
                .isInstanceOf(UnreadableSheet.class)
                .hasMessageContaining("not a workbook");
    }

    private static List<List<String>> read(byte[] file) throws IOException {
        List<List<String>> rows = new ArrayList<>();
        Workbook.read(new ByteArrayInputStream(file), (line, cells) -> rows.add(List.copyOf(cells)));
        return rows;
    }
}
