// SPDX-License-Identifier: GPL-3.0-or-later
// What a set of events means, whatever the order in which they arrive. Events are signed and verified as in a workspace.
#include "review/fold.h"

#include "review/own_streams.h"
#include "review/particulars.h"
#include "support/desk/desk.h"
#include "workspace/act.h"

#include <QTest>

#include <random>

using namespace ungcuu;
using namespace ungcuu::workspace;
using base::Sha256;
using base::Uuid;
using review::NoEffect;
using testing::Desk;
using testing::taken;

namespace {

/// A person who makes events.
struct Hand {
    Desk desk;
    Uuid person = Uuid::random();

    Sha256 key() const { return desk.key()->certificate().keyId(); }
};

/// A record written by hand, event by event.
class Pen
{
public:
    explicit Pen(const Hand& founder)
    {
        review::Event genesis;
        genesis.act = "genesis";
        genesis.file = put(review::encoded(review::Policy()));
        m_workspace = add(founder, genesis);
        m_last = {m_workspace};
    }

    const Sha256& workspace() const { return m_workspace; }
    const std::vector<review::VerifiedEvent>& events() const { return m_events; }
    review::State state() const { return review::fold(m_workspace, m_events); }

    Sha256 person(const Hand& by, const Hand& whom)
    {
        review::Event event = membership("person.add", whom);
        event.file = put(review::encoded(review::Person{whom.desk.name(), {}, {}, Uuid::random()}));
        return chained(by, event);
    }
    Sha256 bind(const Hand& by, const Hand& whom)
    {
        review::Event event = membership("key.bind", whom);
        event.from = QLatin1String(whom.key().hex());
        event.file = put(review::encoded(review::BoundKey{whom.key(), Sha256::of("chứng thư"), whom.person, review::IdentityCheck::Met}));
        return chained(by, event);
    }
    Sha256 save(const Hand& by, const Uuid& document, review::Hashes over, review::Hashes revisions, const QByteArray& text)
    {
        std::sort(over.begin(), over.end());
        std::sort(revisions.begin(), revisions.end());
        const review::Revision revision{document, put(text), revisions, by.person, Desk::now, {}};
        review::Event event;
        event.act = over.size() > 1 ? "merge" : "save";
        event.stream = document.text();
        event.parents = over;
        event.members = m_last;
        event.revision = put(review::encoded(revision));
        return add(by, event);
    }
    Sha256 act(const Hand& by, const char* act, const Uuid& stream, review::Hashes over)
    {
        review::Event event;
        event.act = act;
        event.stream = stream.text();
        event.parents = over;
        event.members = m_last;
        event.to = QStringLiteral("HT-1");
        event.file = put("hệ thống");
        return add(by, event);
    }
    /// Destroys a text in a document's stream, or the workspace's.
    Sha256 destroy(const Hand& by, const QByteArray& stream, review::Hashes over, const QByteArray& text)
    {
        std::sort(over.begin(), over.end());
        review::Event event;
        event.act = "destroyed";
        event.stream = stream;
        event.parents = over;
        if (stream != m_workspace.hex())
            event.members = m_last;
        event.file = Sha256::of(text);
        event.reason = put(review::encoded(review::Reason{QStringLiteral("có dấu mật"), Uuid::random()}));
        return add(by, event);
    }
    const review::Hashes& memberHeads() const { return m_last; }
    Sha256 revisionOf(const Sha256& event) const
    {
        return *std::find_if(m_events.begin(), m_events.end(), [&](const auto& one) { return one.id() == event; })->event().revision;
    }

private:
    Sha256 put(const QByteArray& bytes)
    {
        m_objects.emplace(Sha256::of(bytes), bytes);
        return Sha256::of(bytes);
    }
    review::Event membership(const char* act, const Hand& whom)
    {
        review::Event event;
        event.act = act;
        event.stream = m_workspace.hex();
        event.parents = m_last;
        event.to = QLatin1String(whom.person.text());
        return event;
    }
    Sha256 chained(const Hand& by, const review::Event& event)
    {
        m_last = {add(by, event)};
        return m_last.front();
    }
    Sha256 add(const Hand& by, review::Event event)
    {
        if (event.act != "genesis")
            event.workspace = m_workspace;
        event.person = by.person;
        event.key = by.key();
        event.time = Desk::now;
        event.nonce = Uuid::random();
        EventVerifier verifier([&](const Sha256& id) { return base::Result<QByteArray>(m_objects.at(id)); });
        m_events.push_back(taken(verifier.verified(taken(signedEvent(by.desk.key(), event)))));
        return m_events.back().id();
    }

    Sha256 m_workspace;
    review::Hashes m_last;
    std::map<Sha256, QByteArray> m_objects;
    std::vector<review::VerifiedEvent> m_events;
};

NoEffect whyNot(const review::State& state, const Sha256& event)
{
    const auto found = state.withoutEffect.find(event);
    if (found == state.withoutEffect.end())
        qFatal("the event counts");
    return found->second;
}

/// Of an act that was just written: its state is asked for when it is.
NoEffect whyNot(Pen& pen, const Sha256& event)
{
    return whyNot(pen.state(), event);
}

} // namespace

class FoldTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void any_order_of_arrival_gives_the_same_state()
    {
        const Hand a, b, stranger;
        Pen pen(a);
        pen.person(a, a);
        pen.person(a, b);
        pen.bind(a, b);
        const Uuid document = Uuid::random();
        const Sha256 first = pen.save(a, document, {}, {}, "một");
        const Sha256 left = pen.save(a, document, {first}, {pen.revisionOf(first)}, "trái");
        const Sha256 right = pen.save(b, document, {first}, {pen.revisionOf(first)}, "phải");
        pen.save(stranger, document, {first}, {pen.revisionOf(first)}, "lạ");
        pen.save(b, document, {left, right}, {pen.revisionOf(left), pen.revisionOf(right)}, "ghép");
        const Uuid system = Uuid::random();
        const Sha256 set = pen.act(a, "system.set", system, {});
        pen.act(b, "system.set", system, {set});
        pen.act(a, "system.set", system, {set});
        const Uuid other = Uuid::random();
        const Sha256 once = pen.save(a, other, {}, {}, "khác");
        const Sha256 twice = pen.save(a, other, {once}, {pen.revisionOf(once)}, "khác nữa");
        const Sha256 gone = pen.destroy(a, other.text(), {twice}, "khác");
        pen.destroy(a, other.text(), {gone}, "khác nữa");
        pen.destroy(b, other.text(), {twice}, "khác");
        pen.destroy(a, other.text(), {twice}, "khác");
        pen.save(a, other, {twice}, {pen.revisionOf(twice)}, "khác");

        const review::State expected = pen.state();
        QVERIFY(!expected.documents.at(document.text()).forked());
        QVERIFY(expected.systems.at(system.text()).forked());
        QCOMPARE(expected.documents.at(other.text()).destroyed.size(), size_t(2));
        std::mt19937 random(1);
        std::vector<review::VerifiedEvent> events = pen.events();
        for (int round = 0; round < 500; ++round) {
            std::shuffle(events.begin(), events.end(), random);
            QVERIFY(review::fold(pen.workspace(), events) == expected);
            // Two bundles that overlap, one after the other.
            std::vector<review::VerifiedEvent> bundles(events.begin(), events.begin() + int(random() % events.size()));
            bundles.insert(bundles.end(), events.begin(), events.end());
            QVERIFY(review::fold(pen.workspace(), bundles) == expected);
        }
        events.pop_back();
        QVERIFY2(!(review::fold(pen.workspace(), events) == expected), "a lost event changes the state");
    }

    void two_saves_over_one_are_a_fork_until_a_merge_names_both()
    {
        const Hand a;
        Pen pen(a);
        const Uuid document = Uuid::random();
        const Sha256 first = pen.save(a, document, {}, {}, "một");
        const Sha256 left = pen.save(a, document, {first}, {pen.revisionOf(first)}, "trái");
        const Sha256 right = pen.save(a, document, {first}, {pen.revisionOf(first)}, "phải");
        const Sha256 third = pen.save(a, document, {first}, {pen.revisionOf(first)}, "giữa");
        QCOMPARE(pen.state().documents.at(document.text()).heads.size(), size_t(3));
        const Sha256 merge = pen.save(a, document, {left, right}, {pen.revisionOf(left), pen.revisionOf(right)}, "ghép");
        review::Hashes heads{third, merge};
        std::sort(heads.begin(), heads.end());
        QCOMPARE(pen.state().documents.at(document.text()).heads, heads);
        QVERIFY(pen.state().documents.at(document.text()).forked());
    }

    void a_key_gives_a_right_only_to_what_its_holder_did_after_it_was_bound()
    {
        const Hand a, b;
        Pen pen(a);
        const Uuid document = Uuid::random();
        const Sha256 early = pen.save(b, document, {}, {}, "sớm");
        pen.person(a, b);
        pen.bind(a, b);
        const Sha256 late = pen.save(b, document, {}, {}, "muộn");
        QCOMPARE(whyNot(pen.state(), early), NoEffect::KeyNotBound);
        QCOMPARE(pen.state().documents.at(document.text()).heads, review::Hashes{late});
    }

    void only_the_administrator_adds_people_and_keys()
    {
        const Hand a, b, c;
        Pen pen(a);
        pen.person(a, b);
        pen.bind(a, b);
        const Sha256 added = pen.person(b, c);
        QCOMPARE(whyNot(pen.state(), added), NoEffect::NotAdministrator);
        const Sha256 bound = pen.bind(b, c);
        QCOMPARE(whyNot(pen.state(), bound), NoEffect::WrongPlace);   // nobody added that person
        QVERIFY(!pen.state().ownerOf(c.key()));
    }

    void a_person_or_key_there_already_is_not_added_again()
    {
        const Hand a, b;
        Pen pen(a);
        pen.person(a, b);
        QCOMPARE(whyNot(pen, pen.person(a, b)), NoEffect::Repeated);
        pen.bind(a, b);
        QCOMPARE(whyNot(pen, pen.bind(a, b)), NoEffect::Repeated);
    }

    void a_revision_that_does_not_follow_what_was_seen_does_not_count()
    {
        const Hand a;
        Pen pen(a);
        const Uuid document = Uuid::random();
        const Sha256 first = pen.save(a, document, {}, {}, "một");
        const Sha256 wrong = pen.save(a, document, {first}, {Sha256::of("khác")}, "hai");
        QCOMPARE(whyNot(pen.state(), wrong), NoEffect::WrongRevision);
        // What follows it stands on what it stood on.
        const Sha256 next = pen.save(a, document, {wrong}, {pen.revisionOf(first)}, "ba");
        QCOMPARE(pen.state().documents.at(document.text()).heads, review::Hashes{next});
    }

    void a_later_versions_act_makes_its_stream_read_only()
    {
        const Hand a;
        Pen pen(a);
        const Uuid document = Uuid::random();
        const Sha256 first = pen.save(a, document, {}, {}, "một");
        const Sha256 later = pen.act(a, "later.act", document, {first});
        QCOMPARE(whyNot(pen.state(), later), NoEffect::ActUnknown);
        QVERIFY(pen.state().documents.at(document.text()).newer);
        QCOMPARE(pen.state().documents.at(document.text()).heads, review::Hashes{first});
    }

    void a_destruction_is_of_what_its_author_had_seen()
    {
        const Hand a;
        Pen pen(a);
        const Uuid document = Uuid::random();
        const Sha256 first = pen.save(a, document, {}, {}, "một");
        const Sha256 second = pen.save(a, document, {first}, {pen.revisionOf(first)}, "hai");
        const Sha256 gone = pen.destroy(a, document.text(), {second}, "một");
        const Sha256 beside = pen.save(a, document, {second}, {pen.revisionOf(second)}, "một");
        const review::State state = pen.state();
        const review::StreamState& stream = state.documents.at(document.text());
        QCOMPARE(stream.destroyed, (std::map<Sha256, Sha256>{{pen.revisionOf(first), gone}}));
        QCOMPARE(stream.heads.size(), size_t(2));
        QVERIFY(std::binary_search(stream.heads.begin(), stream.heads.end(), beside));
    }

    void only_the_administrator_destroys_and_only_what_is_there()
    {
        const Hand a, b, stranger;
        Pen pen(a);
        pen.person(a, b);
        pen.bind(a, b);
        const Uuid document = Uuid::random();
        const Uuid other = Uuid::random();
        const Sha256 first = pen.save(a, document, {}, {}, "một");
        const Sha256 elsewhere = pen.save(a, other, {}, {}, "hai");
        QCOMPARE(whyNot(pen, pen.destroy(stranger, document.text(), {first}, "một")), NoEffect::KeyNotBound);
        QCOMPARE(whyNot(pen, pen.destroy(b, document.text(), {first}, "một")), NoEffect::NotAdministrator);
        QCOMPARE(whyNot(pen, pen.destroy(a, document.text(), {first}, "hai")), NoEffect::WrongRevision);
        QCOMPARE(whyNot(pen, pen.destroy(a, document.text(), {elsewhere}, "hai")), NoEffect::WrongPlace);
        QVERIFY(pen.state().documents.at(document.text()).destroyed.empty());
        pen.destroy(a, document.text(), {first}, "một");
        QCOMPARE(pen.state().documents.at(document.text()).destroyed.size(), size_t(1));
    }

    /// A later version may destroy particulars of people and systems: until then what it touched is only read.
    void a_destruction_in_another_stream_than_a_documents_is_a_later_versions()
    {
        const Hand a;
        Pen pen(a);
        const Uuid system = Uuid::random();
        const Sha256 set = pen.act(a, "system.set", system, {});
        QCOMPARE(whyNot(pen, pen.destroy(a, system.text(), {set}, "hệ thống")), NoEffect::ActUnknown);
        QVERIFY(pen.state().systems.at(system.text()).newer);
        QVERIFY(!pen.state().membership.newer);
        QCOMPARE(whyNot(pen, pen.destroy(a, pen.workspace().hex(), pen.memberHeads(), "người")), NoEffect::ActUnknown);
        QVERIFY(pen.state().membership.newer);
    }

    void an_event_whose_parent_is_not_there_waits()
    {
        const Hand a;
        Pen pen(a);
        const Uuid document = Uuid::random();
        const Sha256 first = pen.save(a, document, {}, {}, "một");
        const Sha256 second = pen.save(a, document, {first}, {pen.revisionOf(first)}, "hai");
        std::vector<review::VerifiedEvent> events = pen.events();
        std::erase_if(events, [&](const auto& event) { return event.id() == first; });
        const review::State state = review::fold(pen.workspace(), events);
        QCOMPARE(state.waiting, review::Hashes{second});
        QVERIFY(!state.documents.contains(document.text()));
    }

    void a_document_and_a_system_do_not_share_a_stream()
    {
        const Hand a;
        Pen pen(a);
        const Uuid stream = Uuid::random();
        const Sha256 first = pen.save(a, stream, {}, {}, "một");
        QCOMPARE(whyNot(pen, pen.act(a, "system.set", stream, {first})), NoEffect::WrongPlace);
    }

    void the_profile_and_the_law_have_streams_of_their_own_that_hold_nothing_else()
    {
        const Hand a;
        Pen pen(a);
        const Uuid profile = *Uuid::fromText(review::profileStream(pen.workspace()));
        const Uuid law = *Uuid::fromText(review::comparisonStream(pen.workspace()));
        const Sha256 set = pen.act(a, "profile.set", profile, {});
        QCOMPARE(whyNot(pen, pen.act(a, "profile.set", Uuid::random(), {})), NoEffect::WrongPlace);
        QCOMPARE(whyNot(pen, pen.act(a, "system.set", profile, {set})), NoEffect::WrongPlace);
        QCOMPARE(whyNot(pen, pen.act(a, "law.compared", profile, {set})), NoEffect::WrongPlace);
        QCOMPARE(whyNot(pen, pen.save(a, profile, {set}, {}, "một")), NoEffect::WrongPlace);
        const Sha256 compared = pen.act(a, "law.compared", law, {});
        const review::State state = pen.state();
        QCOMPARE(state.profile.events, review::Hashes{set});
        QCOMPARE(state.comparisons.heads, review::Hashes{compared});
        QVERIFY(state.documents.empty() || !state.documents.contains(profile.text()));
    }
};

QTEST_APPLESS_MAIN(FoldTest)
#include "fold_test.moc"
