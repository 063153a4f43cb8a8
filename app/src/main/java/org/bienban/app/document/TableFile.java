package org.bienban.app.document;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.bienban.templates.csv.CsvLine;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/** A table being written: line by line, so that its length does not matter. */
public sealed interface TableFile extends AutoCloseable {

    /** Adds a line of texts, numbers and days. */
    void line(List<? extends @Nullable Object> cells) throws IOException;

    /** What is written so far may leave the house. */
    void flush() throws IOException;

    @Override
    void close() throws IOException;

    /** Comma-separated values; texts a spreadsheet would take for formulas are made harmless. */
    final class Csv implements TableFile {

        private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.ROOT);

        private final Writer writer;

        /** Begins a file. */
        public Csv(OutputStream out) throws IOException {
            writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
            writer.write(CsvLine.MARK);
        }

        @Override
        public void line(List<? extends @Nullable Object> cells) throws IOException {
            writer.write(CsvLine.of(cells.stream().map(Csv::text).toArray(String[]::new)));
        }

        private static String text(@Nullable Object cell) {
            return switch (cell) {
                case null -> "";
                case LocalDate day -> DAY.format(day);
                case Object other -> other.toString();
            };
        }

        @Override
        public void flush() throws IOException {
            writer.flush();
        }

        @Override
        public void close() throws IOException {
            writer.close();
        }
    }

    /** A workbook of one sheet; texts are texts there and are never worked out. */
    final class Xlsx implements TableFile {

        private final Workbook workbook;
        private final Worksheet sheet;
        private int row;

        /** Begins a workbook whose sheet is named so. */
        public Xlsx(OutputStream out, String name) {
            workbook = new Workbook(out, "Bien Ban", "1.0");
            sheet = workbook.newWorksheet(name);
            sheet.freezePane(1, 1);
        }

        @Override
        public void line(List<? extends @Nullable Object> cells) {
            for (int column = 0; column < cells.size(); column++) {
                switch (cells.get(column)) {
                    case null -> {}
                    case LocalDate day -> {
                        sheet.value(row, column, day);
                        sheet.style(row, column).format("dd/mm/yyyy").set();
                    }
                    case Number number -> sheet.value(row, column, number);
                    // Kept in the line itself, not in a table of all texts that grows with the file.
                    case Object text -> sheet.inlineString(row, column, text.toString());
                }
            }
            row++;
        }

        @Override
        public void flush() throws IOException {
            sheet.flush();
        }

        @Override
        public void close() throws IOException {
            workbook.finish();
            workbook.close();
        }
    }
}
