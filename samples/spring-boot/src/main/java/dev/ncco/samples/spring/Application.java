package dev.ncco.samples.spring;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** A Spring Boot application that answers calls. */
@SpringBootApplication
class Application {

    /**
     * Starts the application.
     *
     * @param args the arguments of Spring Boot
     */
    public static void main(String[] args) {
        SpringApplication.run(Application.class, args);
    }
}
