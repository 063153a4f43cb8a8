package org.bienban.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.junit.jupiter.api.Test;

/** The walls between the libraries and the application, over all modules of the build. */
class BoundariesTests {

    private static final JavaClasses OURS = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.bienban");

    @Test
    void onlyWorkflowsKnowsTheEngine() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.bienban.workflows..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.camunda..")
                .check(OURS);
    }

    @Test
    void onlyTheSearchIndexKnowsLucene() {
        noClasses()
                .that()
                .resideOutsideOfPackage("org.bienban.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.lucene..")
                .check(OURS);
    }

    @Test
    void onlyTemplatesAndTheDocumentModuleKnowPdfBox() {
        noClasses()
                .that()
                .resideOutsideOfPackages("org.bienban.templates..", "org.bienban.app.document..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.apache.pdfbox..", "com.openhtmltopdf..")
                .check(OURS);
    }

    /** One shadow hears of another: people are told what saved searches find. Nothing they cast depends on either. */
    @Test
    void nothingDependsOnTheShadows() {
        for (String shadow : new String[] {"search", "notice", "audit", "register"}) {
            String hearing = shadow.equals("search") ? "org.bienban.app.notice.." : "org.bienban.search..";
            noClasses()
                    .that()
                    .resideOutsideOfPackages("org.bienban.app." + shadow + "..", "org.bienban.search..", hearing)
                    .should()
                    .dependOnClassesThat()
                    .resideInAPackage("org.bienban.app." + shadow + "..")
                    .check(OURS);
        }
    }

    @Test
    void theLibrariesKnowNothingOfTheApplication() {
        noClasses()
                .that()
                .resideInAnyPackage("org.bienban.workflows..", "org.bienban.templates..", "org.bienban.search..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.bienban.app..")
                .check(OURS);
    }
}
