package org.bienban.templates.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.bienban.templates.pdf.PrintableText;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.TemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.templatemode.TemplateMode;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;

/** Fills the page templates of official replies. */
final class ReplyPage {

    private static final String STATE_END = "./.";
    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN ";

    private final TemplateEngine engine = new TemplateEngine();
    private final Words words = Words.in(DocumentLanguage.VIETNAMESE);

    ReplyPage() {
        ClassLoaderTemplateResolver resolver = new ClassLoaderTemplateResolver(ReplyPage.class.getClassLoader());
        resolver.setPrefix("documents/");
        resolver.setSuffix(".html");
        resolver.setTemplateMode(TemplateMode.HTML);
        resolver.setCharacterEncoding(StandardCharsets.UTF_8.name());
        engine.setTemplateResolver(resolver);
    }

    /** The name of the file for people and archives. */
    static String name(ReplyDocument reply) {
        return PrintableText.clean("V/v " + reply.summary() + " - " + reply.issuer());
    }

    /** The letter as well-formed XHTML. */
    String fill(ReplyDocument reply) {
        boolean isState = reply.form() == ReplyDocument.Form.STATE;
        Context context = new Context(DocumentLanguage.VIETNAMESE.locale());
        context.setVariable("css", PartyFormPage.css(false));
        context.setVariable("name", name(reply));
        context.setVariable("superior", upper(reply.superior()));
        context.setVariable("issuer", issuer(upper(reply.issuer())));
        context.setVariable("number", numbered(reply.number(), isState));
        context.setVariable("summary", clean(reply.summary()));
        context.setVariable("placeAndDay", placeAndDay(reply.place(), reply.signedOn()));
        context.setVariable("addressees", listed(reply.addressees(), ""));
        context.setVariable("paragraphs", paragraphs(reply.text(), isState));
        context.setVariable("capacity", cleaned(reply.capacity()));
        context.setVariable("signer", clean(reply.signer()));
        context.setVariable("recipients", recipients(reply));
        context.setVariable("draftMark", reply.provenance().draft() ? words.shared("draft") : null);
        return engine.process(isState ? "reply-state" : "reply-party", context);
    }

    /** The name of the area stands on a line of its own. */
    private static List<String> issuer(String name) {
        return name.startsWith(COMMITTEE)
                ? List.of(COMMITTEE.strip(), name.substring(COMMITTEE.length()))
                : List.of(name);
    }

    private static String numbered(String number, boolean isState) {
        String blank = isState ? "........./........." : ".........-CV/.........";
        return number.isBlank() ? blank : clean(number);
    }

    private String placeAndDay(String place, @Nullable LocalDate day) {
        String written = place.isBlank() ? Words.BLANK : clean(place);
        return written + ", " + (day == null ? "ngày ..... tháng ..... năm ......." : words.date(day));
    }

    private List<String> paragraphs(String text, boolean isState) {
        List<String> lines = new ArrayList<>(text.lines()
                .map(ReplyPage::clean)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
        if (!lines.isEmpty()) {
            String last = lines.removeLast();
            lines.add(isState ? ended(last) : words.sentence(last));
        }
        return lines;
    }

    /** State papers end with the mark that nothing follows. */
    private static String ended(String last) {
        if (last.endsWith(STATE_END)) {
            return last;
        }
        return (last.endsWith(".") ? last.substring(0, last.length() - 1) : last) + STATE_END;
    }

    private static List<String> recipients(ReplyDocument reply) {
        List<String> all = new ArrayList<>(List.of("Như trên"));
        reply.copies().stream().filter(copy -> !copy.isBlank()).forEach(all::add);
        boolean isState = reply.form() == ReplyDocument.Form.STATE;
        return listed(all, (isState ? "Lưu: " : "Lưu ") + reply.keeper());
    }

    /** Every line but the last ends with a semicolon; alone it has no mark of its own. */
    private static List<String> listed(List<String> lines, String last) {
        List<String> all = new ArrayList<>(cleaned(lines));
        if (!last.isEmpty()) {
            all.add(clean(last));
        }
        if (all.size() == 1) {
            return all;
        }
        List<String> marked = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            String bare = all.get(i).replaceAll("[;.\\s]+$", "");
            marked.add("- " + bare + (i == all.size() - 1 ? "." : ";"));
        }
        return marked;
    }

    private static List<String> cleaned(List<String> lines) {
        return lines.stream().map(ReplyPage::clean).map(String::strip).toList();
    }

    private static String clean(String text) {
        return PrintableText.clean(text);
    }

    private static String upper(String text) {
        return clean(text).toUpperCase(Locale.ROOT);
    }
}
