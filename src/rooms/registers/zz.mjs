const {readRegister}=await import('./register-file.rules.ts');
const go=(n,s)=>{const b=Buffer.from(s);const t=performance.now();const r=readRegister(b);console.log(n,(b.length/1e6).toFixed(1)+'MB',Math.round(performance.now()-t)+'ms',r.ok?r.file.total:JSON.stringify(r.fault))};
const M=1024*1024, big=(unit,n)=>unit.repeat(Math.floor(n/unit.length));
go('50k rows','Namn;Org;Verksamhet;Ort;Hemsida\n'+'Klubben i byn;899999-9017;Fotboll, Bandy;Varberg;www.x.example\n'.repeat(49999));
const csvBomb=(cell,k=9000)=>'Namn;Verksamhet;Beskrivning;Hemsida;Ort\n'+('A;"'+big(cell,k)+'";b;c;d\n').repeat(Math.floor(19*M/(k+12)));
const csvBombD=(cell,k=9000)=>'Namn;Verksamhet;Beskrivning;Hemsida;Ort\n'+('A;b;"'+big(cell,k)+'";c;d\n').repeat(Math.floor(19*M/(k+12)));
const csvBombN=(cell,k=2000)=>'Namn;Verksamhet;Beskrivning;Hemsida;Ort\n'+('"'+big(cell,k)+'";b;z;c;d\n').repeat(Math.floor(19*M/(k+12)));
const csvBombW=(cell,k=1000)=>'Namn;Verksamhet;Beskrivning;Hemsida;Ort\n'+('A;b;z;"'+big(cell,k)+'";d\n').repeat(Math.floor(19*M/(k+12)));
for(const c of [',','-','*','a@','<','<a ','<!--','&','&amp;','1 ','0701','08 123 ','(',"=-",'/','a.',' c/o','=','\u200b','x,']) {
 if(!process.argv[2]||process.argv[2]==='v')go('verks '+JSON.stringify(c),csvBomb(c)); if(!process.argv[2]||process.argv[2]==='d')go('descr '+JSON.stringify(c),csvBombD(c)); if(!process.argv[2]||process.argv[2]==='n')go('name '+JSON.stringify(c),csvBombN(c)); if(!process.argv[2]||process.argv[2]==='w')go('web '+JSON.stringify(c),csvBombW(c));}
