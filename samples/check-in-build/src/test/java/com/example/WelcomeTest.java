package com.example;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WelcomeTest {

    @Test
    void parsesTheCheckedFile() {
        assertThat(Welcome.ncco().actions()).hasSize(2);
    }
}
