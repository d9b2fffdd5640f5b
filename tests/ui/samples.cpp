// SPDX-License-Identifier: MIT
#include "ui/samples.h"

namespace kneecoach::samples {

namespace {

using Look = Choice::Look;

Choice press(std::string id, std::string label, Look look = Look::plain, char key = 0) {
    Choice choice;
    choice.id = std::move(id);
    choice.label = std::move(label);
    choice.look = look;
    choice.key = key;
    return choice;
}

Choice chosen(Choice choice) {
    choice.chosen = true;
    return choice;
}

Choice detailed(Choice choice, std::string detail) {
    choice.detail = std::move(detail);
    return choice;
}

Choices yesNo() {
    return {"Your answer",
        {press("yes", "Yes", Look::plain, 'y'), press("no", "No", Look::plain, 'n'),
            press("not-sure", "Not sure", Look::plain, 'u')}};
}

Choices roundAbout() {
    return {"More about this question",
        {press("how", "How do I check?", Look::quiet), press("why", "Why we ask", Look::quiet)}};
}

Scene page(
    std::string id, std::string title, std::vector<Block> blocks, std::vector<Choice> footer) {
    Scene scene;
    scene.id = std::move(id);
    scene.title = std::move(title);
    scene.canGoBack = true;
    scene.blocks = std::move(blocks);
    scene.footer = std::move(footer);
    return scene;
}

} // namespace

Scene welcome() {
    Scene scene = page("welcome", "Welcome",
        {Text{"We show you how to massage the muscles round your knee.", Text::Look::lead},
            Lines{{"It takes 6 to 9 minutes for each leg.",
                "First we ask you some questions about your health.",
                "This is not medical care. No doctor, nurse, or physio has checked it yet.",
                "Your answers stay on this computer."}},
            Text{"How big should the letters be?", Text::Look::lead},
            Choices{"Letter size",
                {chosen(press("size/100", "Normal")), press("size/125", "Large"),
                    press("size/150", "Larger"), press("size/200", "Largest")}},
            Text{"Did you hear a voice?", Text::Look::lead},
            Choices{"Did you hear a voice?",
                {press("voice/yes", "Yes", Look::plain, 'y'), press("voice/louder", "Louder"),
                    press("voice/read", "I will read instead")}},
            Text{"In an emergency, we show you this number: 112.", Text::Look::body},
            Choices{"Country", {press("country", "Where do you live?", Look::quiet)}}},
        {press("start", "Start", Look::primary)});
    scene.canGoBack = false;
    return scene;
}

Scene question() {
    Scene scene = page("question", "Do you have new chest pain, or new trouble breathing?",
        {Text{"Coughing up blood counts. So does feeling that you may faint. Short breath that you "
              "have had for long, and that is no worse, does not count."},
            yesNo(), roundAbout()},
        {});
    scene.progress = Progress{3, 14, "3 of 14"};
    return scene;
}

Scene longQuestion() {
    Scene scene = page("long-question",
        "Is it newly numb between your legs? Or have you suddenly lost control of your bladder or "
        "bowels?",
        {Text{"A leak that you have had for long does not count."}, yesNo(), roundAbout(),
            Text{"Nerves low in the back may be pressed. They need help at once.",
                Text::Look::quote},
            Text{"Where this comes from: NICE guideline NG59, low back pain.", Text::Look::small},
            Notice{"Not sure counts as yes. That keeps you safe."}},
        {});
    scene.progress = Progress{5, 14, "5 of 14"};
    return scene;
}

Scene knees() {
    Scale left;
    left.id = "pain/left";
    left.name = "How sore is your left knee right now?";
    left.leastWords = "0 is no pain";
    left.mostWords = "10 is the worst you can think of";
    left.value = 4;
    Scale right = left;
    right.id = "pain/right";
    right.name = "How sore is your right knee right now?";
    right.value = std::nullopt;
    return page("knees", "Your knees", {left, right}, {press("next", "Next", Look::primary)});
}

Scene today() {
    return page("today", "Do you have any of these today?",
        {Ticks{"Today",
            {press("fever", "A fever, or you feel ill"),
                chosen(press(
                    "skin", "A patch of skin that is hot, sore, and spreading, or that oozes")),
                press("fall", "A fall or a blow to the leg in the last 2 days"),
                press("meal", "A big meal or alcohol in the last 2 hours"),
                press("numb", "A leg that feels numb")}}},
        {press("none", "None of the others", Look::primary),
            press("why", "Why we ask", Look::quiet)});
}

Scene askFirst() {
    return page("ask-first", "Ask first",
        {Text{"This is not an alarm. Many people get a yes. Ask a doctor, nurse, or physio before "
              "you massage this leg.",
             Text::Look::lead},
            Text{"Read this out on the phone:"},
            Text{"I have a sore knee, and I told a massage program about: blood thinners. I would "
                 "like to massage my legs gently, a few minutes each. Is that OK for me?",
                Text::Look::quote}},
        {press("said-yes", "They said yes", Look::primary), press("later", "I will ask later"),
            press("print", "Print the note", Look::quiet),
            press("mistake", "I tapped that by mistake", Look::quiet)});
}

Scene emergency() {
    Scene scene = page("emergency", "Get help now",
        {Text{"Call 112", Text::Look::number},
            Lines{{"Do not drive yourself.", "Are you alone? Unlock the door.",
                "Sit or lie down, and wait for help."}},
            Text{"Read this out on the phone:"},
            Text{"I have new chest pain, or new trouble breathing.", Text::Look::quote},
            Notice{"No massage of either leg today.", Notice::Tone::stop}},
        {press("mistake", "I tapped that by mistake", Look::quiet)});
    scene.canGoBack = false;
    return scene;
}

Scene plan() {
    return page("plan", "Your plan",
        {Card{"Left leg", {"6 minutes, with 7 steps.", "You stay on your chair."}, Card::Tone::calm,
             Leg::left, "OK to start"},
            Card{"Right leg", {"Leave out the inner thigh.", "Why: a bruise.", "6 minutes."},
                Card::Tone::careful, Leg::right, "OK, with changes. Light touch only."},
            Text{"6 minutes for each leg. Only your hands. With getting ready, it takes about 17 "
                 "minutes in all."}},
        {press("start", "Start", Look::primary), press("change", "Change the plan"),
            press("steps", "See the steps", Look::quiet), press("print", "Print", Look::quiet),
            press("code", "I have a code", Look::quiet)});
}

Scene handsReady() {
    return page("hands-ready", "Get your hands ready",
        {Text{"How firm is right?", Text::Look::lead},
            Choices{"How firm?",
                {detailed(chosen(press("light", "Light")), "The skin just moves."),
                    detailed(press("medium", "Medium"), "You feel the muscle give."),
                    detailed(press("firm", "Firm"), "Deep, and still pleasant.")}},
            Text{"It must never hurt."},
            Lines{{"Wash and dry your hands.", "Take off your rings.",
                "Put a towel under your leg.", "Have a little oil at hand."}},
            Notice{"Press “It hurts” at any time. We stop at once and ask."}},
        {press("begin", "Oil on, begin", Look::primary), press("no-oil", "No oil, begin")});
}

Scene paused() {
    Scene scene = page("paused", "Paused",
        {Choices{"What now?",
            {press("go-on", "Go on", Look::primary), press("hurts", "It hurts", Look::stop, 'h'),
                press("once-more", "Once more"), press("skip", "Skip this"), press("end", "End")},
            Choices::Layout::cards}},
        {press("one-before", "The one before", Look::quiet), press("slower", "Slower", Look::quiet),
            press("faster", "Faster", Look::quiet), press("quieter", "Quieter", Look::quiet)});
    scene.canGoBack = false;
    scene.fromAfar = true;
    return scene;
}

Scene howItHurts() {
    Scene scene = page("how-hurt", "How does it hurt?",
        {Text{"Take your hands off the leg.", Text::Look::lead},
            Choices{"How does it hurt?",
                {press("sharp", "Sharp, burning, or tingling", Look::stop),
                    press("dull", "Sore or dull", Look::stop), press("unwell", "I feel unwell"),
                    press("not-hurt", "It does not hurt. Go on")},
                Choices::Layout::column}},
        {});
    scene.canGoBack = false;
    scene.fromAfar = true;
    return scene;
}

Scene betweenLegs() {
    Scene scene = page("between", "One leg is done",
        {Text{"Wipe your hands, and wiggle both feet. Take your time.", Text::Look::lead},
            Choices{"What now?",
                {detailed(press("ready", "I am ready", Look::primary), "Right leg, 6 minutes"),
                    press("enough", "That is enough for today"), press("unwell", "I feel unwell")},
                Choices::Layout::column}},
        {});
    scene.canGoBack = false;
    scene.fromAfar = true;
    return scene;
}

Scene settings() {
    return page("settings", "Settings",
        {Text{"Colors", Text::Look::lead},
            Choices{"Colors",
                {chosen(press("look/light", "Light")), press("look/dark", "Dark"),
                    press("look/contrast", "High contrast")}},
            Text{"Voice", Text::Look::lead},
            Choices{"Voice",
                {chosen(press("voice/full", "Full voice")), press("voice/short", "Short voice"),
                    press("voice/tones", "Tones only"),
                    press("voice/silent", "Silent, with words on screen")},
                Choices::Layout::column},
            Notice{"This key is in use.", Notice::Tone::careful}},
        {press("done", "Done", Look::primary),
            press("delete", "Delete all my answers", Look::quiet)});
}

Scene legPicture() {
    return page("picture", "Left out today",
        {Picture{Leg::right, {"rectus-femoris", "vastus-lateralis"}, {"vastus-medialis"},
             "The right leg. The inner front of the thigh is left out."},
            Text{"Crossed-out spots are left out."}},
        {press("next", "Next", Look::primary)});
}

Scene chain() {
    Choices answers{"Your answer",
        {press("never", "No, never"), press("months", "Yes, more than six months ago"),
            detailed(press("weeks", "Yes, in the last six months"), "It has healed since."),
            press("days", "Yes, and the wound is still open"),
            press("not-sure", "Not sure", Look::plain, 'u')},
        Choices::Layout::list, true};
    Scene scene = page("chain", "Have you had surgery on a hip, knee, or leg?",
        {Text{"Keyhole surgery counts too."}, answers, roundAbout()}, {});
    scene.progress = Progress{9, 14, "9 of 14"};
    return scene;
}

Scene health() {
    std::vector<Choice> lines;
    for (const char* words : {"Do you take a medicine that thins your blood?",
             "Has a doctor said that you have a blood clot, or had one in the last six months?",
             "Is there a place on your legs where you feel little or nothing?",
             "Do you have swollen, twisted veins that you can see?"}) {
        const std::string id = "ask/" + std::to_string(lines.size());
        lines.push_back(detailed(press(id, words), "You said: No"));
    }
    lines[1].chosen = true;
    return page("health", "Is all of this still true?",
        {Choices{"Your health", lines, Choices::Layout::list}},
        {press("still-true", "All still true", Look::primary)});
}

Scene askKey() {
    Scene scene = page("ask-key", "Press the key you want",
        {Text{"The next key you press will pause the session.", Text::Look::lead}},
        {press("keep", "Keep the old key", Look::quiet)});
    scene.takesKey = true;
    return scene;
}

Scene bodyMap() {
    BodyMap map;
    map.name = "Where is it?";
    map.leg = Leg::left;
    map.sides = {"Front", "Back", "Inner side", "Outer side"};
    const std::pair<const char*, const char*> areas[] = {{"rectus-femoris", "Front of the thigh"},
        {"vastus-lateralis", "Outer front of the thigh"},
        {"vastus-medialis", "Inner front of the thigh"}, {"hamstrings", "Back of the thigh"},
        {"calf", "Calf"}, {"adductors", "Inner thigh"}, {"tensor-fasciae-latae", "Side of the hip"},
        {"peripatellar", "Around the kneecap"}, {"patella", "Kneecap"},
        {"iliotibial-band", "Band on the outer thigh"}, {"popliteal-fossa", "Behind the knee"},
        {"femoral-triangle", "Groin"}, {"fibular-head", "Bump below the outer knee"},
        {"foot", "Foot"}};
    for (const auto& [id, label] : areas)
        map.areas.push_back(press(std::string("area/") + id, label));
    map.areas[4].chosen = map.areas[10].chosen = true;
    map.areas[4].detail = "The thick muscle at the back of your lower leg.";
    map.excluded = {"calf", "hamstrings"};
    return page("body-map", "Where on your left leg is it?",
        {Text{"Tap each place. Tap again to take it back.", Text::Look::lead}, map},
        {press("next", "Next", Look::primary), press("words", "Choose from a list", Look::quiet)});
}

std::vector<Scene> pages() {
    return {welcome(), question(), longQuestion(), knees(), today(), askFirst(), emergency(),
        plan(), handsReady(), paused(), howItHurts(), betweenLegs(), settings(), legPicture(),
        bodyMap(), chain(), health(), askKey()};
}

SessionView::Shown stroke() {
    SessionView::Shown shown;
    shown.work.done = {.step = "warm-up-glide",
        .hand = Hand::palms,
        .regions = {"rectus-femoris", "vastus-lateralis", "vastus-medialis"}};
    Moment& moment = shown.moment;
    moment.kind = SegmentKind::step;
    moment.leg = Leg::left;
    moment.step = 1;
    moment.id = "warm-up-glide";
    moment.name = "Warm-up glide";
    moment.line = "Palms flat. Glide up the thigh. Come back light.";
    moment.pressure = 1;
    moment.stroke = Phase{Phase::Act::pressing, {3, 5}, 4};
    moment.segmentLeft = Millis{34'000};
    moment.segmentLength = Millis{60'000};
    moment.legLeft = Millis{290'000};
    moment.allLeft = Millis{700'000};
    moment.allLength = Millis{960'000};
    moment.next = Upcoming{Leg::left, "quad-kneading", "Thigh kneading"};
    return shown;
}

SessionView::Shown gettingReady() {
    SessionView::Shown shown = stroke();
    shown.moment.kind = SegmentKind::getReady;
    shown.moment.name = "Circles beside the kneecap";
    shown.moment.line = "Fingertips beside the kneecap. Small circles. Do not press.";
    shown.moment.segmentLeft = Millis{9'000};
    shown.moment.segmentLength = Millis{15'000};
    shown.moment.pressure = 0;
    shown.moment.stroke.reset();
    shown.moment.next =
        Upcoming{Leg::right, "inner-thigh-squeeze", "Heel of the hand, inner thigh"};
    shown.caption = "Lay both palms just above your knee. Glide up, slow and light.";
    return shown;
}

Words words() {
    return Words({{"app.window", "Kneecoach"}, {"buttons.back", "Back"},
        {"buttons.more", "More below"}, {"session.hurts", "It hurts"}, {"session.pause", "Pause"},
        {"session.go-on", "Go on"}, {"session.paused", "Paused"}, {"session.left-leg", "Left leg"},
        {"session.right-leg", "Right leg"}, {"legs.left-leg", "Left leg"},
        {"legs.right-leg", "Right leg"}, {"session.light", "Light"}, {"session.medium", "Medium"},
        {"session.firm", "Firm"}, {"session.next", "Next: {step}"},
        {"session.last-step", "This is the last step"},
        {"session.minutes-left", "{minutes} minutes left in all"},
        {"session.seconds-left", "{seconds} seconds left"}, {"session.stroke", "stroke"},
        {"session.strokes", "strokes"}, {"session.round", "round"}, {"session.rounds", "rounds"},
        {"session.breath", "breath"}, {"session.breaths", "breaths"},
        {"session.get-ready", "Get ready"}});
}

} // namespace kneecoach::samples
