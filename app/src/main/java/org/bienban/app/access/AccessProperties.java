package org.bienban.app.access;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of signing in.
 *
 * @param sessionTimeout how long a session lives without a request
 * @param sharedComputerTimeout the same where "this is a shared computer" was ticked
 * @param failuresPerAccount wrong passwords for one user name before it is locked
 * @param failuresPerAddress wrong passwords from one address before it is locked; an office shares one address
 * @param firstLock length of the first lock; every further failure doubles it
 * @param longestLock upper bound of a lock
 */
@ConfigurationProperties("bienban.access")
record AccessProperties(
        @DefaultValue("2h") Duration sessionTimeout,
        @DefaultValue("20m") Duration sharedComputerTimeout,
        @DefaultValue("5") int failuresPerAccount,
        @DefaultValue("25") int failuresPerAddress,
        @DefaultValue("15m") Duration firstLock,
        @DefaultValue("24h") Duration longestLock) {}
