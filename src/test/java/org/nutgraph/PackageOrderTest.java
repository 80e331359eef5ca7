// SPDX-License-Identifier: GPL-3.0-or-later
package org.nutgraph;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/** The packages are listed in reading order; each may import only those before it. */
final class PackageOrderTest {
    private static final List<String> ORDER = List.of("problem", "article", "ontology", "annotate", "facts", "extract",
            "resolve", "graph", "validate", "store", "serve", "ingest", "evaluate", "cli");

    /** Where this test is from are the others, wherever the build puts them. */
    private static final String TESTS = PackageOrderTest.class.getProtectionDomain().getCodeSource().getLocation()
            .getPath();
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains(TESTS)).importPackages("org.nutgraph");

    /** A library, what its packages are called, and the packages of ours that may know it. */
    private record Home(String library, String packages, List<String> homes) {}

    private static final List<Home> LIBRARIES = List.of(
            new Home("CoreNLP", "edu.stanford..", List.of("annotate.corenlp")),
            new Home("Jena", "org.apache.jena..", List.of("ontology", "graph", "validate", "store", "serve")),
            new Home("Fuseki", "org.apache.jena.fuseki..", List.of("serve")),
            new Home("TDB2", "org.apache.jena.tdb2..", List.of("store")),
            new Home("SHACL", "org.apache.jena.shacl..", List.of("validate")),
            new Home("OWL API", "org.semanticweb..", List.of("validate.owl")),
            new Home("its implementation", "uk.ac.manchester..", List.of("validate.owl")),
            new Home("jsoup", "org.jsoup..", List.of("article")),
            new Home("picocli", "picocli..", List.of("cli")));

    @TestFactory
    Stream<DynamicTest> a_package_imports_only_those_before_it() {
        return IntStream.range(0, ORDER.size() - 1).mapToObj(at -> DynamicTest.dynamicTest(ORDER.get(at), () -> {
            String[] later = ORDER.subList(at + 1, ORDER.size()).stream().map(PackageOrderTest::within)
                    .toArray(String[]::new);
            noClasses().that().resideInAPackage(within(ORDER.get(at))).should().dependOnClassesThat()
                    .resideInAnyPackage(later).allowEmptyShould(true).check(CLASSES);
        }));
    }

    @TestFactory
    Stream<DynamicTest> a_library_is_known_only_where_it_is_at_home() {
        return LIBRARIES.stream().map(home -> DynamicTest.dynamicTest(home.library(), () -> {
            String[] homes = home.homes().stream().map(PackageOrderTest::within).toArray(String[]::new);
            noClasses().that().resideOutsideOfPackages(homes).should().dependOnClassesThat()
                    .resideInAPackage(home.packages()).check(CLASSES);
        }));
    }

    @Test
    void every_package_has_its_place_in_the_order() {
        assertThat(CLASSES.stream().map(JavaClass::getPackageName).distinct())
                .allMatch(name -> ORDER.stream().anyMatch(
                        known -> name.equals("org.nutgraph." + known)
                                || name.startsWith("org.nutgraph." + known + ".")));
    }

    private static String within(String name) {
        return "org.nutgraph." + name + "..";
    }
}
