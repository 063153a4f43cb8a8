package org.bienban.app.minutes;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.HexFormat;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/**
 * The one way to write a JSON value, so that equal contents have equal digests on every machine and after every
 * rewriting by the database: UTF-8; no white space; members sorted by the UTF-16 units of their names; strings in
 * Unicode normal form C with the escapes of RFC 8259 that are needed and no others; whole numbers without exponent;
 * nulls kept. It is computed from the stored tree, so a field added to the records later does not touch old digests.
 */
final class CanonicalForm {

    private CanonicalForm() {}

    /** The canonical text. */
    static String of(JsonNode node) {
        if (node.isObject()) {
            TreeMap<String, JsonNode> members = new TreeMap<>();
            node.properties().forEach(member -> members.put(normalised(member.getKey()), member.getValue()));
            return members.entrySet().stream()
                    .map(member -> MinutesJson.write(member.getKey()) + ":" + of(member.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (node.isArray()) {
            return StreamSupport.stream(node.spliterator(), false)
                    .map(CanonicalForm::of)
                    .collect(Collectors.joining(",", "[", "]"));
        }
        if (node.isString()) {
            return MinutesJson.write(normalised(node.stringValue()));
        }
        if (node.isNumber()) {
            return node.decimalValue().stripTrailingZeros().toPlainString();
        }
        return node.toString();
    }

    /** SHA-256 over the canonical text, in lower-case hexadecimal. */
    static String sha256(JsonNode node) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(of(node).getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String normalised(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC);
    }
}
