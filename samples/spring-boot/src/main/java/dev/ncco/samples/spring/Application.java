package dev.ncco.samples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Answers calls with Spring Boot. */
@SpringBootApplication
class Application {

    /**
     * Serves until it is stopped.
     *
     * @param args Spring's own
     */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
