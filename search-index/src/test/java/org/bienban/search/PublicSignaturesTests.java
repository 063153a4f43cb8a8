package org.bienban.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No type of a search library may be seen from outside the module. */
class PublicSignaturesTests {
    private static final List<String> LIBRARIES = List.of(
            "org.apache.lucene", "org.tartarus", "org.opensearch", "org.apache.hc", "com.fasterxml", "jakarta.json");

    @Test
    void nameNoTypeOfASearchLibrary() throws Exception {
        List<String> leaks = new ArrayList<>();
        List<Class<?>> visible = publicClasses();
        visible.forEach(type -> leaks(type, leaks));
        assertThat(visible).contains(SearchIndex.class, IndexHome.class);
        assertThat(leaks).isEmpty();
    }

    private static void leaks(Class<?> type, List<String> leaks) {
        List<String> signatures = new ArrayList<>();
        signatures.add(String.valueOf(type.getGenericSuperclass()));
        signatures.add(Arrays.toString(type.getGenericInterfaces()));
        Stream.of(type.getDeclaredMethods())
                .filter(PublicSignaturesTests::seen)
                .map(Method::toGenericString)
                .forEach(signatures::add);
        Stream.of(type.getDeclaredConstructors())
                .filter(PublicSignaturesTests::seen)
                .map(Constructor::toGenericString)
                .forEach(signatures::add);
        Stream.of(type.getDeclaredFields())
                .filter(PublicSignaturesTests::seen)
                .map(Field::toGenericString)
                .forEach(signatures::add);
        signatures.stream()
                .filter(text -> LIBRARIES.stream().anyMatch(text::contains))
                .forEach(text -> leaks.add(type.getName() + ": " + text));
    }

    private static boolean seen(Member member) {
        boolean bridge = member instanceof Executable executable && executable.isSynthetic();
        return !bridge && (Modifier.isPublic(member.getModifiers()) || Modifier.isProtected(member.getModifiers()));
    }

    private static List<Class<?>> publicClasses() throws IOException, URISyntaxException, ClassNotFoundException {
        Path root = Path.of(SearchIndex.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toURI());
        List<Class<?>> found = new ArrayList<>();
        try (Stream<Path> files = Files.walk(root)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".class")).toList()) {
                String name = root.relativize(file).toString().replace('/', '.').replaceAll("\\.class$", "");
                Class<?> type = name.endsWith("package-info") ? Object.class : Class.forName(name);
                if (Modifier.isPublic(type.getModifiers())) {
                    found.add(type);
                }
            }
        }
        return found;
    }
}
