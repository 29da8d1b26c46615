package org.reviewarchive.site;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Map;
import java.util.TreeMap;

/** The records that templates may see. */
final class ViewRecords {
    private static final String PACKAGE = "org.reviewarchive.site.view";

    private ViewRecords() {}

    /** Returns every view record by its plain name. */
    static Map<String, Class<?>> byName() {
        Map<String, Class<?>> records = new TreeMap<>();
        new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages(PACKAGE).stream()
                        .filter(type -> type.isRecord() && type.isTopLevelClass())
                        .map(JavaClass::reflect)
                        .forEach(type -> records.put(type.getSimpleName(), type));
        return records;
    }
}
