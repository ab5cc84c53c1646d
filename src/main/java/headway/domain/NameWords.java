package headway.domain;

import java.util.Set;

/// Words that stand where names do, and names that are words too, English and German, as they are compared.
final class NameWords {
    private static final Set<String> ADDRESSES = Set.of(words("""
            herr herrn frau mr mrs ms mx miss dr prof hr fr"""));

    private static final Set<String> PARTICLES = Set.of(words("""
            van von vom der den de del della di da dos du la le zu"""));

    private static final Set<String> ALSO_WORDS = Set.of(words("""
            will may mark bill grace hope joy rose june april august art sunny faith frank grant rich pat drew
            ernst wolf max tim sue jack gene don guy dean earl ray rob nick josh bob chip dot eve iris ivy
            jade lance miles penny pearl piper robin ruby sandy skip summer victor wade ward chance christian
            destiny dawn angel harmony hunter mason page paige reed sage star sterling carol crystal amber
            olive violet heather holly daisy basil rusty woody buddy harry jean lee mike pierce price trace
            van wanda wren young kai kurt heide rosa sommer stern winter linde engel gut lieb klug der die das
            dem den und mit job mai juli juni jan"""));

    private static final Set<String> NO_NAMES = Set.of(words("""
            i me him her them us you it a an the my their his our some this that these no all everyone someone
            people friends friend team hr recruiter recruiters coach mentor manager colleague colleagues
            company notes talked met spoke wrote sent asked called had did got made went good great nice ok
            okay done finally again call phone email e-mail mail video zoom teams slack linkedin xing meetup
            online onsite remote ai chatgpt round part spent first second third final for to at in on mir ihm
            ihr ihnen uns dem der den die das ein eine einem einer einen meinem meiner meinen freunde freunden
            freund freundin kollegen kollegin kollege kolleginnen leuten personalabteilung chef chefin
            mentorin recruiterin telefon telefonat anruf brief runde teil gut schon endlich wieder nochmal
            gesprach treffen firma stelle notizen viel etwas kurz lang"""));

    private NameWords() {}

    /// True for what stands before a family name: `Frau`.
    static boolean isAddress(String key) {
        return ADDRESSES.contains(key);
    }

    /// True for a small word within a name: `van`.
    static boolean isParticle(String key) {
        return PARTICLES.contains(key);
    }

    /// True for a first name that is a word too, such as `Will`: it needs a capital, and `with` or a kind beside it.
    static boolean isAlsoWord(String key) {
        return ALSO_WORDS.contains(key);
    }

    /// True for what names nobody, though it may have a capital.
    static boolean isNoName(String key) {
        return NO_NAMES.contains(key);
    }

    private static String[] words(String lines) {
        return lines.strip().split("\\s+");
    }
}
