package org.bienban.templates.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Fixed wording of documents in one language: phrases, people, counts, dates. Texts come from the message files. */
final class Words {
    /** Dotted space to be filled in by hand. */
    static final String BLANK = "..................";

    private static final Map<DocumentLanguage, Words> BY_LANGUAGE = loadAll();
    private static final String END_MARKS = ".!?;:…؟";

    private final DocumentLanguage language;
    private final Properties phrases;

    private Words(DocumentLanguage language) {
        this.language = language;
        this.phrases = load(language);
    }

    static Words in(DocumentLanguage language) {
        return Objects.requireNonNull(BY_LANGUAGE.get(language));
    }

    /** The phrase {@code document.minutes.<key>} with its arguments, which are taken literally. */
    String say(String key, String... arguments) {
        return format("document.minutes." + key, arguments);
    }

    /** The phrase {@code document.<key>} shared by all documents. */
    String shared(String key, String... arguments) {
        return format("document." + key, arguments);
    }

    String person(Person person) {
        String name = name(person.name(), person.comrade());
        String post = person.post();
        return post == null || post.isBlank() ? name : shared("person.post", name, post);
    }

    String personOrBlank(@Nullable Person person) {
        return person == null ? BLANK : person(person);
    }

    String name(String name, boolean comrade) {
        return comrade ? shared("person.comrade", name) : name;
    }

    /** Vietnamese offices write counts from 1 to 9 with a zero before. */
    String count(int number) {
        boolean padded = language == DocumentLanguage.VIETNAMESE && number > 0 && number < 10;
        return padded ? "0" + number : Integer.toString(number);
    }

    String decimal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        String plain = (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
        return language == DocumentLanguage.VIETNAMESE ? plain.replace('.', ',') : plain;
    }

    String percent(BigDecimal number) {
        return decimal(number) + "%";
    }

    String time(LocalDateTime moment) {
        return shared("time", twoDigits(moment.getHour()), twoDigits(moment.getMinute()));
    }

    /** Full date; Vietnamese by the zero rule of Party papers: days below 10 and months 1 and 2 take a zero. */
    String date(LocalDate date) {
        String[] parts = parts(date);
        return shared("date", parts[0], parts[1], parts[2]);
    }

    String shortDate(LocalDate date) {
        String[] parts = parts(date);
        return shared("date.short", parts[0], parts[1], parts[2]);
    }

    String month(int month, int year) {
        return shared("month", monthName(month), Integer.toString(year));
    }

    String list(List<String> parts) {
        return String.join(shared("list.separator"), parts);
    }

    /** The text with a full stop unless it already ends with a mark. */
    String sentence(String text) {
        String trimmed = text.strip();
        boolean ended = trimmed.isEmpty() || END_MARKS.indexOf(trimmed.charAt(trimmed.length() - 1)) >= 0;
        return ended ? trimmed : trimmed + ".";
    }

    /** The text ready to be continued in the same sentence. */
    String withoutFullStop(String text) {
        String trimmed = text.strip();
        return trimmed.endsWith(".") || trimmed.endsWith(";") ? trimmed.substring(0, trimmed.length() - 1) : trimmed;
    }

    DocumentLanguage language() {
        return language;
    }

    static String orBlank(@Nullable String text) {
        return text == null || text.isBlank() ? BLANK : text;
    }

    static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private String[] parts(LocalDate date) {
        String day = language == DocumentLanguage.ENGLISH
                ? Integer.toString(date.getDayOfMonth())
                : twoDigits(date.getDayOfMonth());
        return new String[] {day, monthName(date.getMonthValue()), Integer.toString(date.getYear())};
    }

    private String monthName(int month) {
        return switch (language) {
            case VIETNAMESE -> month < 3 ? "0" + month : Integer.toString(month);
            case ENGLISH -> shared("month." + month);
            case ARABIC -> Integer.toString(month);
        };
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    private String format(String key, String... arguments) {
        String pattern = phrases.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("No phrase " + key + " in " + language.tag());
        }
        return new MessageFormat(pattern, language.locale()).format(arguments);
    }

    private static Map<DocumentLanguage, Words> loadAll() {
        Map<DocumentLanguage, Words> all = new EnumMap<>(DocumentLanguage.class);
        for (DocumentLanguage language : DocumentLanguage.values()) {
            all.put(language, new Words(language));
        }
        return all;
    }

    private static Properties load(DocumentLanguage language) {
        String file = "/messages/document_" + language.tag() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(file)) {
            Properties properties = new Properties();
            properties.load(new InputStreamReader(Objects.requireNonNull(in, file), StandardCharsets.UTF_8));
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(file, e);
        }
    }
}
