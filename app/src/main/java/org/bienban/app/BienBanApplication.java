package org.bienban.app;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.resilience.annotation.EnableResilientMethods;

/** Starts Biên Bản. Every direct sub-package is one business capability and a Spring Modulith module. */
@SpringBootApplication
@EnableResilientMethods
public class BienBanApplication {

    /** Starts the application with the given Spring Boot arguments. */
    public static void main(String[] args) {
        SpringApplication.run(BienBanApplication.class, args);
    }
}
